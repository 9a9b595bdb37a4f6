from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ChatCompletionMessageToolCallChunk(BaseModel):
    """A piece of a tool call."""

    index: int
    """Which call of the message it belongs to."""

    id: str | None = None
    """Identifier of the call, sent with its first piece."""

    type: Literal["function"] | None = None
    """Tells the variant, here always `function`."""

    function: ChatCompletionMessageToolCallChunkFunction | None = None
    """What is new about the function call."""


class ChatCompletionMessageToolCallChunkFunction(BaseModel):
    """What is new about the function call."""

    name: str | None = None
    """Name of the function, sent with the first piece."""

    arguments: str | None = None
    """More of the arguments' JSON text; complete and parseable only at the end."""
