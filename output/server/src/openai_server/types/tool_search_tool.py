from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .empty_object import EmptyObject
    from .tool_search_execution_type import ToolSearchExecutionType


class ToolSearchTool(BaseModel):
    """Lets the model find tools that were held back."""

    type: Literal["tool_search"]
    """Tells the variant, here always `tool_search`."""

    execution: ToolSearchExecutionType | None = None
    """Who searches: OpenAI, or your application."""

    description: Nullable[str] = None
    """What can be searched for, when your application does it."""

    parameters: Nullable[EmptyObject] = None
    """Arguments of the search as a JSON Schema, when your application does it."""
