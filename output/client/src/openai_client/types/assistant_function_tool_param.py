from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .function_definition import FunctionDefinition
    from .function_definition_param import FunctionDefinitionParam


class AssistantFunctionToolParam(TypedDict):
    """Offers a function of yours to the model."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    function: FunctionDefinitionParam | FunctionDefinition
    """The function."""
