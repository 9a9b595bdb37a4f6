from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class UsageAudioSpeechesResult(BaseModel):
    """Use of speech making."""

    object: Literal["organization.usage.audio_speeches.result"]
    """Kind of object, always `organization.usage.audio_speeches.result`."""

    characters: int
    """Characters read aloud."""

    num_model_requests: int
    """Requests made to the model."""

    project_id: str | None = None
    """Project, when grouped by it; else null."""

    user_id: str | None = None
    """User, when grouped by it; else null."""

    api_key_id: str | None = None
    """API key, when grouped by it; else null."""

    model: str | None = None
    """Model, when grouped by it; else null."""
