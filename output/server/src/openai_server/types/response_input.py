from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_input_item import ResponseInputItem

ResponseInput = TypeAliasType("ResponseInput", Union["str", "list[ResponseInputItem]"])
"""What to answer: a text, or a list of items."""
