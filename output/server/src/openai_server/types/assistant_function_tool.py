from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .function_definition import FunctionDefinition


class AssistantFunctionTool(BaseModel):
    """Offers a function of yours to the model."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    function: FunctionDefinition
    """The function."""
