from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class FunctionToolCallDelta(BaseModel):
    """A new piece of a function call."""

    index: int
    """Which call of the step this adds to."""

    id: str | None = None
    """Id of the call."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    function: FunctionToolCallDeltaFunction | None = None
    """The call and its result."""


class FunctionToolCallDeltaFunction(BaseModel):
    """The call and its result."""

    name: str | None = None
    """Name of the function."""

    arguments: str | None = None
    """More of the arguments' JSON text."""

    output: Nullable[str] = None
    """The result you handed in; null until then."""
