from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .eval_item_content_array_param import EvalItemContentArrayParam
    from .eval_item_content_item_param import EvalItemContentItemParam

EvalItemContentParam = TypeAliasType(
    "EvalItemContentParam",
    Union["EvalItemContentItemParam", "EvalItemContentArrayParam"],
)
"""Content of a message: one piece or several."""
