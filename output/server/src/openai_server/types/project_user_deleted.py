from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ProjectUserDeleted(BaseModel):
    """Confirms that a membership has ended."""

    object: Literal["organization.project.user.deleted"]
    """Kind of object, always `organization.project.user.deleted`."""

    id: str
    """Identifier of the user."""

    deleted: bool
    """True once the user is gone."""
