from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ChatCompletionNamedToolChoiceCustomParam(TypedDict):
    """Forces one particular custom tool."""

    type: Literal["custom"]
    """Tells the variant, here always `custom`."""

    custom: ChatCompletionNamedToolChoiceCustomCustomParam
    """The tool."""


class ChatCompletionNamedToolChoiceCustomCustomParam(TypedDict):
    """The tool."""

    name: str
    """Its name."""
