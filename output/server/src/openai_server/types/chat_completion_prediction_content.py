from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .chat_completion_content_part_text import ChatCompletionContentPartText


class ChatCompletionPredictionContent(BaseModel):
    """Text that is known in advance to make up most of the answer."""

    type: Literal["content"]
    """Tells the variant, here always `content`."""

    content: str | Annotated[list[ChatCompletionContentPartText], Field(min_length=1)]
    """The expected text."""
