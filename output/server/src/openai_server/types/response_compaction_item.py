from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseCompactionItem(BaseModel):
    """What went before, in a compact form that only the model can read."""

    type: Literal["compaction"]
    """Tells the variant, here always `compaction`."""

    id: str
    """Identifier of the item."""

    encrypted_content: str
    """The content, encrypted. Send it back as it is."""

    created_by: str | None = None
    """Who brought the item about."""
