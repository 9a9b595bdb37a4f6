from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .chat_completion_content_part import ChatCompletionContentPart


class ChatCompletionUserMessage(BaseModel):
    """What the user says or shows."""

    content: str | Annotated[list[ChatCompletionContentPart], Field(min_length=1)]
    """Plain text, or parts that mix text, images, audio and files."""

    role: Literal["user"]
    """Author of the message, here always `user`."""

    name: str | None = None
    """Tells speakers with the same role apart."""
