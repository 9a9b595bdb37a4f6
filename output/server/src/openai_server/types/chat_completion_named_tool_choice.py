from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ChatCompletionNamedToolChoice(BaseModel):
    """Forces one particular function."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    function: ChatCompletionNamedToolChoiceFunction
    """The function."""


class ChatCompletionNamedToolChoiceFunction(BaseModel):
    """The function."""

    name: str
    """Its name."""
