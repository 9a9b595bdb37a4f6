from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller


class FunctionToolParam(TypedDict, total=False):
    """Offers a function of yours. The model asks for a call, you carry it out and send
    back the result.
    """

    type: Required[Literal["function"]]
    """Tells the variant, here always `function`."""

    name: Required[str]
    """Name of the function."""

    description: str | None
    """Says what the function does, so that the model knows when to call it."""

    parameters: Required[Mapping[str, Any] | None]
    """Arguments of the function, as a JSON Schema."""

    output_schema: Mapping[str, Any] | None
    """JSON Schema for what the function returns."""

    strict: Required[bool | None]
    """Enforce the schema for arguments. On unless you say otherwise."""

    defer_loading: bool
    """Keep the tool out of the context until a tool search brings it in."""

    allowed_callers: Iterable[CallableToolAllowedCaller] | None
    """Who may call the tool: the model itself, programs that it writes, or both."""
