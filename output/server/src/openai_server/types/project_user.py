from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class ProjectUser(BaseModel):
    """A member of a project."""

    object: Literal["organization.project.user"]
    """Kind of object, always `organization.project.user`."""

    id: str
    """Identifier of the user."""

    name: Nullable[str] = None
    """Name of the person."""

    email: Nullable[str] = None
    """Mail address."""

    role: str
    """`owner` or `member`."""

    added_at: int
    """When the user joined, in Unix seconds."""
