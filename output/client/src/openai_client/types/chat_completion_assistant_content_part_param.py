from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .chat_completion_content_part_refusal_param import (
        ChatCompletionContentPartRefusalParam,
    )
    from .chat_completion_content_part_text import ChatCompletionContentPartText
    from .chat_completion_content_part_text_param import (
        ChatCompletionContentPartTextParam,
    )

ChatCompletionAssistantContentPartParam = TypeAliasType(
    "ChatCompletionAssistantContentPartParam",
    Union[
        "ChatCompletionContentPartTextParam | ChatCompletionContentPartText",
        "ChatCompletionContentPartRefusalParam",
    ],
)
"""A part of an assistant message: text, or a refusal."""
