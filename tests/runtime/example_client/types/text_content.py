from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .message import Message


class TextContent(BaseModel):
    """Text."""

    type: Literal["text"]
    text: str
    quoted: Message | None = None
