from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class CheckpointPermissionDeleted(BaseModel):
    """Confirms that a permission was withdrawn."""

    id: str
    """Identifier of the permission."""

    object: Literal["checkpoint.permission"]
    """Kind of object, always `checkpoint.permission`."""

    deleted: bool
    """True once the permission is gone."""
