from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .content import Content


class Message(BaseModel):
    """A message of a conversation."""

    role: Literal["user", "assistant"]
    content: str | list[Content]
