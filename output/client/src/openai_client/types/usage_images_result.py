from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class UsageImagesResult(BaseModel):
    """Use of image making."""

    object: Literal["organization.usage.images.result"]
    """Kind of object, always `organization.usage.images.result`."""

    images: int
    """Images made."""

    num_model_requests: int
    """Requests made to the model."""

    source: str | None = None
    """Kind of operation, when grouped by it; else null."""

    size: str | None = None
    """Size of the images, when grouped by it; else null."""

    project_id: str | None = None
    """Project, when grouped by it; else null."""

    user_id: str | None = None
    """User, when grouped by it; else null."""

    api_key_id: str | None = None
    """API key, when grouped by it; else null."""

    model: str | None = None
    """Model, when grouped by it; else null."""
