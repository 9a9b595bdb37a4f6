from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ProjectUser(BaseModel):
    """A member of a project."""

    object: Literal["organization.project.user"]
    """Kind of object, always `organization.project.user`."""

    id: str
    """Identifier of the user."""

    name: str | None = None
    """Name of the person."""

    email: str | None = None
    """Mail address."""

    role: str
    """`owner` or `member`."""

    added_at: int
    """When the user joined, in Unix seconds."""
