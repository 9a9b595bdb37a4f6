from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .chat_completion_content_part_text import ChatCompletionContentPartText


class ChatCompletionToolMessage(BaseModel):
    """The result of a tool call."""

    role: Literal["tool"]
    """Author of the message, here always `tool`."""

    content: str | Annotated[list[ChatCompletionContentPartText], Field(min_length=1)]
    """What the tool returned."""

    tool_call_id: str
    """Id of the call this answers."""
