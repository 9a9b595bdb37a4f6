from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .empty_object import EmptyObject
    from .empty_object_param import EmptyObjectParam
    from .tool_search_execution_type import ToolSearchExecutionType


class ToolSearchToolParam(TypedDict, total=False):
    """Lets the model find tools that were held back."""

    type: Required[Literal["tool_search"]]
    """Tells the variant, here always `tool_search`."""

    execution: ToolSearchExecutionType
    """Who searches: OpenAI, or your application."""

    description: str | None
    """What can be searched for, when your application does it."""

    parameters: EmptyObjectParam | EmptyObject | None
    """Arguments of the search as a JSON Schema, when your application does it."""
