from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .chat_completion_content_part_text import ChatCompletionContentPartText
    from .chat_completion_content_part_text_param import (
        ChatCompletionContentPartTextParam,
    )


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """Instructions for the whole conversation. With o1 and later models use a developer
    message.
    """

    content: Required[
        str
        | Iterable[ChatCompletionContentPartTextParam | ChatCompletionContentPartText]
    ]
    """The instructions."""

    role: Required[Literal["system"]]
    """Author of the message, here always `system`."""

    name: str
    """Tells speakers with the same role apart."""
