from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .chat_completion_content_part_param import ChatCompletionContentPartParam


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """What the user says or shows."""

    content: Required[str | Iterable[ChatCompletionContentPartParam]]
    """Plain text, or parts that mix text, images, audio and files."""

    role: Required[Literal["user"]]
    """Author of the message, here always `user`."""

    name: str
    """Tells speakers with the same role apart."""
