from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall,
    )
    from .chat_completion_message_custom_tool_call_param import (
        ChatCompletionMessageCustomToolCallParam,
    )
    from .chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCall,
    )
    from .chat_completion_message_function_tool_call_param import (
        ChatCompletionMessageFunctionToolCallParam,
    )

ChatCompletionMessageToolCallsParam = TypeAliasType(
    "ChatCompletionMessageToolCallsParam",
    "Iterable[ChatCompletionMessageFunctionToolCallParam | ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCallParam | ChatCompletionMessageCustomToolCall]",
)
"""Calls of tools that the model asks for."""
