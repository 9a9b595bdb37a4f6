from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .chat_completion_content_part_text import ChatCompletionContentPartText


class ChatCompletionDeveloperMessage(BaseModel):
    """Instructions that the model follows ahead of anything a user says. For o1 and later,
    this replaces the system message.
    """

    content: str | Annotated[list[ChatCompletionContentPartText], Field(min_length=1)]
    """The instructions."""

    role: Literal["developer"]
    """Author of the message, here always `developer`."""

    name: str | None = None
    """Tells speakers with the same role apart."""
