from __future__ import annotations

from .._runtime import BaseModel


class ProjectAPIKeyOwnerServiceAccount(BaseModel):
    """The service account behind a key."""

    id: str
    """Identifier of the service account."""

    name: str
    """Its name."""

    created_at: int
    """When the service account came into being, in Unix seconds."""

    role: str
    """Its role in the project."""
