from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class RequiredActionFunctionToolCall(BaseModel):
    """A function call that waits for its result."""

    id: str
    """Id to give back along with the result."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    function: RequiredActionFunctionToolCallFunction
    """Which function, and with what."""


class RequiredActionFunctionToolCallFunction(BaseModel):
    """Which function, and with what."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments as JSON text."""
