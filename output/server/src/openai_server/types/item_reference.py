from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class ItemReference(BaseModel):
    """Stands for an item that is stored."""

    type: Nullable[Literal["item_reference"]] = None
    """Kind of item, `item_reference` if given."""

    id: str
    """Identifier of the item."""
