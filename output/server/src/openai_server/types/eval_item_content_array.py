from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .eval_item_content_item import EvalItemContentItem

EvalItemContentArray = TypeAliasType(
    "EvalItemContentArray", "list[EvalItemContentItem]"
)
"""Pieces of content in order."""
