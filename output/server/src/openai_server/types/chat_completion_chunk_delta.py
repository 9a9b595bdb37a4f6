from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .chat_completion_message_tool_call_chunk import (
        ChatCompletionMessageToolCallChunk,
    )


class ChatCompletionChunkDelta(BaseModel):
    """What a chunk adds to a message. Join the pieces in the order of their arrival."""

    content: Nullable[str] = None
    """More text."""

    function_call: ChatCompletionChunkDeltaFunctionCall | None = None
    """More of a call in the old form.

    Deprecated.
    """

    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    """More of the tool calls, told apart by `index`."""

    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    """Author of the message, sent once at the start."""

    refusal: Nullable[str] = None
    """More of a refusal."""


class ChatCompletionChunkDeltaFunctionCall(BaseModel):
    """More of a call in the old form.

    Deprecated.
    """

    arguments: str | None = None
    """More of the arguments' JSON text."""

    name: str | None = None
    """Name of the function."""
