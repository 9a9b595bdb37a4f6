from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .chat_completion_assistant_message import ChatCompletionAssistantMessage
    from .chat_completion_developer_message import ChatCompletionDeveloperMessage
    from .chat_completion_function_message import ChatCompletionFunctionMessage
    from .chat_completion_system_message import ChatCompletionSystemMessage
    from .chat_completion_tool_message import ChatCompletionToolMessage
    from .chat_completion_user_message import ChatCompletionUserMessage

ChatCompletionMessageParam = TypeAliasType(
    "ChatCompletionMessageParam",
    Annotated[
        Union[
            "ChatCompletionDeveloperMessage",
            "ChatCompletionSystemMessage",
            "ChatCompletionUserMessage",
            "ChatCompletionAssistantMessage",
            "ChatCompletionToolMessage",
            "ChatCompletionFunctionMessage",
        ],
        Field(discriminator="role"),
    ],
)
"""One message of the conversation you send. `role` decides which form it takes."""
