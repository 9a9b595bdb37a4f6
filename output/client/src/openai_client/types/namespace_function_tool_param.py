from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .empty_object import EmptyObject
    from .empty_object_param import EmptyObjectParam


class NamespaceFunctionToolParam(TypedDict, total=False):
    """A function within a namespace."""

    name: Required[str]
    """Name of the function."""

    description: str | None
    """Says what the function does, so that the model knows when to call it."""

    parameters: EmptyObjectParam | EmptyObject | None
    """Arguments of the function, as a JSON Schema."""

    strict: bool | None
    """Enforce the schema for arguments. On unless you say otherwise."""

    type: Required[Literal["function"]]
    """Tells the variant, here always `function`."""

    output_schema: Mapping[str, Any] | None
    """JSON Schema for what the function returns."""

    defer_loading: bool
    """Keep the tool out of the context until a tool search brings it in."""

    allowed_callers: Iterable[CallableToolAllowedCaller] | None
    """Who may call the tool: the model itself, programs that it writes, or both."""
