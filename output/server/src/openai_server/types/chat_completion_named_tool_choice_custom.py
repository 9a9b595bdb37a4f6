from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ChatCompletionNamedToolChoiceCustom(BaseModel):
    """Forces one particular custom tool."""

    type: Literal["custom"]
    """Tells the variant, here always `custom`."""

    custom: ChatCompletionNamedToolChoiceCustomCustom
    """The tool."""


class ChatCompletionNamedToolChoiceCustomCustom(BaseModel):
    """The tool."""

    name: str
    """Its name."""
