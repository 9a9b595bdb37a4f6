from __future__ import annotations

from typing import Annotated, Literal

from .._runtime import BaseModel, Format, Nullable


class UsageAudioTranscriptionsResult(BaseModel):
    """Use of transcription."""

    object: Literal["organization.usage.audio_transcriptions.result"]
    """Kind of object, always `organization.usage.audio_transcriptions.result`."""

    seconds: Annotated[int, Format("int64")]
    """Seconds written down."""

    num_model_requests: int
    """Requests made to the model."""

    project_id: Nullable[str] = None
    """Project, when grouped by it; else null."""

    user_id: Nullable[str] = None
    """User, when grouped by it; else null."""

    api_key_id: Nullable[str] = None
    """API key, when grouped by it; else null."""

    model: Nullable[str] = None
    """Model, when grouped by it; else null."""
