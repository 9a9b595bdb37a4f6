from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .empty_object import EmptyObject


class NamespaceFunctionTool(BaseModel):
    """A function within a namespace."""

    name: str
    """Name of the function."""

    description: str | None = None
    """Says what the function does, so that the model knows when to call it."""

    parameters: EmptyObject | None = None
    """Arguments of the function, as a JSON Schema."""

    strict: bool | None = None
    """Enforce the schema for arguments. On unless you say otherwise."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    output_schema: dict[str, Any] | None = None
    """JSON Schema for what the function returns."""

    defer_loading: bool | None = None
    """Keep the tool out of the context until a tool search brings it in."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, programs that it writes, or both."""
