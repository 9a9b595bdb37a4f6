from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller


class FunctionTool(BaseModel):
    """Offers a function of yours. The model asks for a call, you carry it out and send
    back the result.
    """

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    name: str
    """Name of the function."""

    description: Nullable[str] = None
    """Says what the function does, so that the model knows when to call it."""

    parameters: dict[str, Any] | None
    """Arguments of the function, as a JSON Schema."""

    output_schema: Nullable[dict[str, Any]] = None
    """JSON Schema for what the function returns."""

    strict: bool | None
    """Enforce the schema for arguments. On unless you say otherwise."""

    defer_loading: bool | None = None
    """Keep the tool out of the context until a tool search brings it in."""

    allowed_callers: Nullable[list[CallableToolAllowedCaller]] = None
    """Who may call the tool: the model itself, programs that it writes, or both."""
