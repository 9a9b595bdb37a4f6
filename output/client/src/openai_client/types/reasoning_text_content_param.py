from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ReasoningTextContentParam(TypedDict):
    """What the model has thought."""

    type: Literal["reasoning_text"]
    """Tells the variant, here always `reasoning_text`."""

    text: str
    """The thoughts."""
