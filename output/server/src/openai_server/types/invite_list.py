from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .invite import Invite


class InviteList(BaseModel):
    """A page of invites."""

    object: Literal["list"]
    """Kind of object, always `list`."""

    data: list[Invite]
    """The page's objects, in the order asked for."""

    first_id: Nullable[str] = None
    """Id of the page's first object, to go backwards with `before`."""

    last_id: Nullable[str] = None
    """Id of the page's last object: pass it as `after` to get the next page."""

    has_more: bool
    """True when another page follows."""
