from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response_item import ResponseItem


class ResponseItemList(BaseModel):
    """A page of items."""

    object: Literal["list"]
    """Kind of object, always `list`."""

    data: list[ResponseItem]
    """The items."""

    has_more: bool
    """True when another page follows."""

    first_id: str
    """Id of the page's first object, to go backwards with `before`."""

    last_id: str
    """Id of the page's last object: pass it as `after` to get the next page."""
