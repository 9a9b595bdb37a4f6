from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ProjectAPIKeyDeleted(BaseModel):
    """Confirms that a key was revoked."""

    object: Literal["organization.project.api_key.deleted"]
    """Kind of object, always `organization.project.api_key.deleted`."""

    id: str
    """Identifier of the key."""

    deleted: bool
    """True once the key is gone."""
