from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ChatCompletionNamedToolChoiceParam(TypedDict):
    """Forces one particular function."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    function: ChatCompletionNamedToolChoiceFunctionParam
    """The function."""


class ChatCompletionNamedToolChoiceFunctionParam(TypedDict):
    """The function."""

    name: str
    """Its name."""
