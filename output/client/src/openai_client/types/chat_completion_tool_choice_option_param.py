from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .chat_completion_allowed_tool_choice_param import (
        ChatCompletionAllowedToolChoiceParam,
    )
    from .chat_completion_named_tool_choice_custom_param import (
        ChatCompletionNamedToolChoiceCustomParam,
    )
    from .chat_completion_named_tool_choice_param import (
        ChatCompletionNamedToolChoiceParam,
    )

ChatCompletionToolChoiceOptionParam = TypeAliasType(
    "ChatCompletionToolChoiceOptionParam",
    Union[
        'Literal["none", "auto", "required"]',
        "ChatCompletionAllowedToolChoiceParam",
        "ChatCompletionNamedToolChoiceParam",
        "ChatCompletionNamedToolChoiceCustomParam",
    ],
)
"""`none` forbids calls, `auto` leaves it to the model, `required` forces at least one. An
object picks a certain tool or narrows the choice. With tools the default is `auto`,
otherwise `none`.
"""
