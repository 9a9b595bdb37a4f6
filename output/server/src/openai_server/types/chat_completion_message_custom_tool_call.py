from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ChatCompletionMessageCustomToolCall(BaseModel):
    """The model's wish to call a custom tool."""

    id: str
    """Identifier of the call."""

    type: Literal["custom"]
    """Tells the variant, here always `custom`."""

    custom: ChatCompletionMessageCustomToolCallCustom
    """Which tool, and with what."""


class ChatCompletionMessageCustomToolCallCustom(BaseModel):
    """Which tool, and with what."""

    name: str
    """Name of the tool."""

    input: str
    """Free text that the model passes to the tool."""
