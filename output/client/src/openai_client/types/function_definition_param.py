from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .function_parameters_param import FunctionParametersParam


class FunctionDefinitionParam(TypedDict, total=False):
    """A function of yours that the model may ask to have called."""

    description: str
    """Says what the function does, so that the model knows when to call it."""

    name: Required[str]
    """Name of the function: letters, digits, underscores and dashes, 64 at most."""

    parameters: FunctionParametersParam
    """Arguments of the function, as a JSON Schema."""

    strict: bool | None
    """When true, arguments are guaranteed to fit the schema; not all of JSON Schema can be
    used then.
    """
