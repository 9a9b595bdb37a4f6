from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .assistant_tool_choice import AssistantToolChoiceFunction


class AssistantToolChoiceParam(TypedDict, total=False):
    """Forces one particular tool."""

    type: Required[Literal["function", "code_interpreter", "file_search"]]
    """Kind of tool."""

    function: AssistantToolChoiceFunctionParam | AssistantToolChoiceFunction
    """Which function, when `type` is `function`."""


class AssistantToolChoiceFunctionParam(TypedDict):
    """Which function, when `type` is `function`."""

    name: str
    """Name of the function."""
