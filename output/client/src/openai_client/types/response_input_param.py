from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_input_item_param import ResponseInputItemParam

ResponseInputParam = TypeAliasType(
    "ResponseInputParam",
    Union["str", "Iterable[ResponseInputItemParam]"],
)
"""What to answer: a text, or a list of items."""
