from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .custom_tool import CustomTool
    from .custom_tool_param import CustomToolParam
    from .namespace_function_tool import NamespaceFunctionTool
    from .namespace_function_tool_param import NamespaceFunctionToolParam


class NamespaceToolParam(TypedDict):
    """Tools that belong together, under one name."""

    type: Literal["namespace"]
    """Tells the variant, here always `namespace`."""

    name: str
    """Name of the namespace."""

    description: str
    """What the tools have in common."""

    tools: Iterable[
        NamespaceFunctionToolParam
        | NamespaceFunctionTool
        | CustomToolParam
        | CustomTool
    ]
    """The tools."""
