from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class UpdateProjectServiceAccountRequest(BaseModel):
    """What to change about a service account."""

    name: str | None = None
    """Its name."""

    role: Literal["member", "owner"] | None = None
    """Its role in the project."""
