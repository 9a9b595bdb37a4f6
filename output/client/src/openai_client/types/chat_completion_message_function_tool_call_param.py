from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCallFunction,
    )


class ChatCompletionMessageFunctionToolCallParam(TypedDict):
    """The model's wish to call a function."""

    id: str
    """Identifier of the call."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    function: (
        ChatCompletionMessageFunctionToolCallFunctionParam
        | ChatCompletionMessageFunctionToolCallFunction
    )
    """Which function, and with what."""


class ChatCompletionMessageFunctionToolCallFunctionParam(TypedDict):
    """Which function, and with what."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments as JSON text. Check them: the model can invent parameters or break the
    syntax.
    """
