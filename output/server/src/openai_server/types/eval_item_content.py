from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .eval_item_content_array import EvalItemContentArray
    from .eval_item_content_item import EvalItemContentItem

EvalItemContent = TypeAliasType(
    "EvalItemContent",
    Union["EvalItemContentItem", "EvalItemContentArray"],
)
"""Content of a message: one piece or several."""
