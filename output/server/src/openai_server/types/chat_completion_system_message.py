from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .chat_completion_content_part_text import ChatCompletionContentPartText


class ChatCompletionSystemMessage(BaseModel):
    """Instructions for the whole conversation. With o1 and later models use a developer
    message.
    """

    content: str | Annotated[list[ChatCompletionContentPartText], Field(min_length=1)]
    """The instructions."""

    role: Literal["system"]
    """Author of the message, here always `system`."""

    name: str | None = None
    """Tells speakers with the same role apart."""
