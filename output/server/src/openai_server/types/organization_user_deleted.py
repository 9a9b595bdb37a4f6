from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class OrganizationUserDeleted(BaseModel):
    """Confirms that a user was removed."""

    object: Literal["organization.user.deleted"]
    """Kind of object, always `organization.user.deleted`."""

    id: str
    """Identifier of the user."""

    deleted: bool
    """True once the user is gone."""
