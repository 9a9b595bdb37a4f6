from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class UsageImagesResult(BaseModel):
    """Use of image making."""

    object: Literal["organization.usage.images.result"]
    """Kind of object, always `organization.usage.images.result`."""

    images: int
    """Images made."""

    num_model_requests: int
    """Requests made to the model."""

    source: Nullable[str] = None
    """Kind of operation, when grouped by it; else null."""

    size: Nullable[str] = None
    """Size of the images, when grouped by it; else null."""

    project_id: Nullable[str] = None
    """Project, when grouped by it; else null."""

    user_id: Nullable[str] = None
    """User, when grouped by it; else null."""

    api_key_id: Nullable[str] = None
    """API key, when grouped by it; else null."""

    model: Nullable[str] = None
    """Model, when grouped by it; else null."""
