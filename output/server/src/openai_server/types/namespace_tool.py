from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .custom_tool import CustomTool
    from .namespace_function_tool import NamespaceFunctionTool


class NamespaceTool(BaseModel):
    """Tools that belong together, under one name."""

    type: Literal["namespace"]
    """Tells the variant, here always `namespace`."""

    name: Annotated[str, Field(min_length=1)]
    """Name of the namespace."""

    description: str
    """What the tools have in common."""

    tools: Annotated[
        list[
            Annotated[NamespaceFunctionTool | CustomTool, Field(discriminator="type")]
        ],
        Field(min_length=1),
    ]
    """The tools."""
