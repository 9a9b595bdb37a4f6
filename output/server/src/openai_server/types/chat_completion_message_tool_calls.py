from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall,
    )
    from .chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCall,
    )

ChatCompletionMessageToolCalls = TypeAliasType(
    "ChatCompletionMessageToolCalls",
    'list[Annotated[ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall, Field(discriminator="type")]]',
)
"""Calls of tools that the model asks for."""
