from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class CheckpointPermission(BaseModel):
    """A project's right to use a checkpoint."""

    id: str
    """Identifier of the permission."""

    created_at: int
    """When the permission came into being, in Unix seconds."""

    project_id: str
    """Project that has the right."""

    object: Literal["checkpoint.permission"]
    """Kind of object, always `checkpoint.permission`."""
