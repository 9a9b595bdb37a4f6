from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime import BaseModel


class CreateAdminAPIKeyRequest(BaseModel):
    name: str
    """Name that tells the key from others."""

    expires_in_seconds: Annotated[int, Field(ge=1, le=31536000)] | None = None
    """Lifetime in seconds. Without one, the key never expires."""
