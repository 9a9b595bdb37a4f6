from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseCompactionItemInput(BaseModel):
    """What went before, in compact form, sent back."""

    id: str | None = None
    """Identifier of the item."""

    type: Literal["compaction"]
    """Tells the variant, here always `compaction`."""

    encrypted_content: str
    """The content, encrypted. Send it back as it is."""
