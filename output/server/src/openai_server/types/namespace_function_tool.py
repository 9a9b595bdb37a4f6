from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable, Pattern

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .empty_object import EmptyObject


class NamespaceFunctionTool(BaseModel):
    """A function within a namespace."""

    name: Annotated[
        str, Field(min_length=1, max_length=128), Pattern("^[a-zA-Z0-9_-]+$")
    ]
    """Name of the function."""

    description: Nullable[str] = None
    """Says what the function does, so that the model knows when to call it."""

    parameters: Nullable[EmptyObject] = None
    """Arguments of the function, as a JSON Schema."""

    strict: Nullable[bool] = None
    """Enforce the schema for arguments. On unless you say otherwise."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    output_schema: Nullable[dict[str, Any]] = None
    """JSON Schema for what the function returns."""

    defer_loading: bool | None = None
    """Keep the tool out of the context until a tool search brings it in."""

    allowed_callers: Nullable[
        Annotated[list[CallableToolAllowedCaller], Field(min_length=1)]
    ] = None
    """Who may call the tool: the model itself, programs that it writes, or both."""
