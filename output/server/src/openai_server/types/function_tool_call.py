from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class FunctionToolCall(BaseModel):
    """A call of a function."""

    id: str
    """Identifier of the call."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    function: FunctionToolCallFunction
    """The call and its result."""


class FunctionToolCallFunction(BaseModel):
    """The call and its result."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments as JSON text."""

    output: str | None
    """The result you handed in; null until then."""
