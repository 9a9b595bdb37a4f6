from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class ItemReferenceParam(TypedDict, total=False):
    """Stands for an item that is stored."""

    type: Literal["item_reference"] | None
    """Kind of item, `item_reference` if given."""

    id: Required[str]
    """Identifier of the item."""
