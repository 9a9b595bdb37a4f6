from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class AssistantToolChoice(BaseModel):
    """Forces one particular tool."""

    type: Literal["function", "code_interpreter", "file_search"]
    """Kind of tool."""

    function: AssistantToolChoiceFunction | None = None
    """Which function, when `type` is `function`."""


class AssistantToolChoiceFunction(BaseModel):
    """Which function, when `type` is `function`."""

    name: str
    """Name of the function."""
