from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseCompactionItemInputParam(TypedDict, total=False):
    """What went before, in compact form, sent back."""

    id: str | None
    """Identifier of the item."""

    type: Required[Literal["compaction"]]
    """Tells the variant, here always `compaction`."""

    encrypted_content: Required[str]
    """The content, encrypted. Send it back as it is."""
