from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .chat_completion_content_part_text import ChatCompletionContentPartText
    from .chat_completion_content_part_text_param import (
        ChatCompletionContentPartTextParam,
    )


class ChatCompletionPredictionContentParam(TypedDict):
    """Text that is known in advance to make up most of the answer."""

    type: Literal["content"]
    """Tells the variant, here always `content`."""

    content: (
        str
        | Iterable[ChatCompletionContentPartTextParam | ChatCompletionContentPartText]
    )
    """The expected text."""
