from __future__ import annotations

from .._runtime import BaseModel


class ChatCompletionFunctionCallOption(BaseModel):
    """Forces one particular function, in the old form."""

    name: str
    """Name of the function that must be called."""
