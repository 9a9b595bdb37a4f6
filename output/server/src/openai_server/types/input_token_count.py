from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class InputTokenCount(BaseModel):
    """How many tokens an input has."""

    object: Literal["response.input_tokens"]
    """Kind of object, always `response.input_tokens`."""

    input_tokens: int
    """The number."""
