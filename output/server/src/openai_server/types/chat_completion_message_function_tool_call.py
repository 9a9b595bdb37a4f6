from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ChatCompletionMessageFunctionToolCall(BaseModel):
    """The model's wish to call a function."""

    id: str
    """Identifier of the call."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    function: ChatCompletionMessageFunctionToolCallFunction
    """Which function, and with what."""


class ChatCompletionMessageFunctionToolCallFunction(BaseModel):
    """Which function, and with what."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments as JSON text. Check them: the model can invent parameters or break the
    syntax.
    """
