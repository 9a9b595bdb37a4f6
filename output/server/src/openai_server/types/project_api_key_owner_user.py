from __future__ import annotations

from .._runtime import BaseModel


class ProjectAPIKeyOwnerUser(BaseModel):
    """The person behind a key."""

    id: str
    """Identifier of the user."""

    email: str
    """Mail address."""

    name: str
    """Their name."""

    created_at: int
    """When the user came into being, in Unix seconds."""

    role: str
    """Their role in the project."""
