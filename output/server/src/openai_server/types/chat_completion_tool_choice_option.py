from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .chat_completion_allowed_tool_choice import ChatCompletionAllowedToolChoice
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice
    from .chat_completion_named_tool_choice_custom import (
        ChatCompletionNamedToolChoiceCustom,
    )

ChatCompletionToolChoiceOption = TypeAliasType(
    "ChatCompletionToolChoiceOption",
    Union[
        'Literal["none", "auto", "required"]',
        "ChatCompletionAllowedToolChoice",
        "ChatCompletionNamedToolChoice",
        "ChatCompletionNamedToolChoiceCustom",
    ],
)
"""`none` forbids calls, `auto` leaves it to the model, `required` forces at least one. An
object picks a certain tool or narrows the choice. With tools the default is `auto`,
otherwise `none`.
"""
