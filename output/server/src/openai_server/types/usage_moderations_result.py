from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class UsageModerationsResult(BaseModel):
    """Use of moderation."""

    object: Literal["organization.usage.moderations.result"]
    """Kind of object, always `organization.usage.moderations.result`."""

    input_tokens: int
    """Tokens read."""

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
