from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .eval_run_output_item import EvalRunOutputItem


class EvalRunOutputItemList(BaseModel):
    """A page of output items."""

    object: Literal["list"]
    """Kind of object, always `list`."""

    data: list[EvalRunOutputItem]
    """The page's objects, in the order asked for."""

    first_id: str
    """Id of the page's first object, to go backwards with `before`."""

    last_id: str
    """Id of the page's last object: pass it as `after` to get the next page."""

    has_more: bool
    """True when another page follows."""
