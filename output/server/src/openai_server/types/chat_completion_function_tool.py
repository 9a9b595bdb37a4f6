from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .function_definition import FunctionDefinition


class ChatCompletionFunctionTool(BaseModel):
    """Offers a function to the model."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    function: FunctionDefinition
    """The function."""
