from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .eval_item_content_item_param import EvalItemContentItemParam

EvalItemContentArrayParam = TypeAliasType(
    "EvalItemContentArrayParam", "Iterable[EvalItemContentItemParam]"
)
"""Pieces of content in order."""
