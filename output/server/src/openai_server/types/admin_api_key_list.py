from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .admin_api_key import AdminAPIKey


class AdminAPIKeyList(BaseModel):
    """A page of admin keys."""

    object: Literal["list"]
    """Kind of object, always `list`."""

    data: list[AdminAPIKey]
    """The page's objects, in the order asked for."""

    has_more: bool
    """True when another page follows."""

    first_id: Nullable[str] = None
    """Id of the page's first object, to go backwards with `before`."""

    last_id: Nullable[str] = None
    """Id of the page's last object: pass it as `after` to get the next page."""
