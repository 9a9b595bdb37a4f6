from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCallCustom,
    )


class ChatCompletionMessageCustomToolCallParam(TypedDict):
    """The model's wish to call a custom tool."""

    id: str
    """Identifier of the call."""

    type: Literal["custom"]
    """Tells the variant, here always `custom`."""

    custom: (
        ChatCompletionMessageCustomToolCallCustomParam
        | ChatCompletionMessageCustomToolCallCustom
    )
    """Which tool, and with what."""


class ChatCompletionMessageCustomToolCallCustomParam(TypedDict):
    """Which tool, and with what."""

    name: str
    """Name of the tool."""

    input: str
    """Free text that the model passes to the tool."""
