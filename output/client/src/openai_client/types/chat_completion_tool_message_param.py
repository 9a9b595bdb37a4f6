from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .chat_completion_content_part_text import ChatCompletionContentPartText
    from .chat_completion_content_part_text_param import (
        ChatCompletionContentPartTextParam,
    )


class ChatCompletionToolMessageParam(TypedDict):
    """The result of a tool call."""

    role: Literal["tool"]
    """Author of the message, here always `tool`."""

    content: (
        str
        | Iterable[ChatCompletionContentPartTextParam | ChatCompletionContentPartText]
    )
    """What the tool returned."""

    tool_call_id: str
    """Id of the call this answers."""
