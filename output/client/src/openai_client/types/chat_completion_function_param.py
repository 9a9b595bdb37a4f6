from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .function_parameters_param import FunctionParametersParam


class ChatCompletionFunctionParam(TypedDict, total=False):
    """A function in the old form.

    Deprecated.
    """

    description: str
    """Says what the function does, so that the model knows when to call it."""

    name: Required[str]
    """Name of the function: letters, digits, underscores and dashes, 64 at most."""

    parameters: FunctionParametersParam
    """Arguments of the function, as a JSON Schema."""
