from __future__ import annotations

from typing_extensions import TypedDict


class ChatCompletionFunctionCallOptionParam(TypedDict):
    """Forces one particular function, in the old form."""

    name: str
    """Name of the function that must be called."""
