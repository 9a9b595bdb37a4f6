from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .chat_completion_assistant_message_param import (
        ChatCompletionAssistantMessageParam,
    )
    from .chat_completion_developer_message_param import (
        ChatCompletionDeveloperMessageParam,
    )
    from .chat_completion_function_message_param import (
        ChatCompletionFunctionMessageParam,
    )
    from .chat_completion_system_message_param import ChatCompletionSystemMessageParam
    from .chat_completion_tool_message_param import ChatCompletionToolMessageParam
    from .chat_completion_user_message_param import ChatCompletionUserMessageParam

ChatCompletionMessageParam = TypeAliasType(
    "ChatCompletionMessageParam",
    Union[
        "ChatCompletionDeveloperMessageParam",
        "ChatCompletionSystemMessageParam",
        "ChatCompletionUserMessageParam",
        "ChatCompletionAssistantMessageParam",
        "ChatCompletionToolMessageParam",
        "ChatCompletionFunctionMessageParam",
    ],
)
"""One message of the conversation you send. `role` decides which form it takes."""
