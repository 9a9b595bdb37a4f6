from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class InviteDeleted(BaseModel):
    """Confirms that an invite was withdrawn."""

    object: Literal["organization.invite.deleted"]
    """Kind of object, always `organization.invite.deleted`."""

    id: str
    """Identifier of the invite."""

    deleted: bool
    """True once the invite is gone."""
