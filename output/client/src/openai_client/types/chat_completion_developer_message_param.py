from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .chat_completion_content_part_text import ChatCompletionContentPartText
    from .chat_completion_content_part_text_param import (
        ChatCompletionContentPartTextParam,
    )


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    """Instructions that the model follows ahead of anything a user says. For o1 and later,
    this replaces the system message.
    """

    content: Required[
        str
        | Iterable[ChatCompletionContentPartTextParam | ChatCompletionContentPartText]
    ]
    """The instructions."""

    role: Required[Literal["developer"]]
    """Author of the message, here always `developer`."""

    name: str
    """Tells speakers with the same role apart."""
