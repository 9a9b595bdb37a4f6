from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .function_parameters import FunctionParameters


class ChatCompletionFunction(BaseModel):
    """A function in the old form.

    Deprecated.
    """

    description: str | None = None
    """Says what the function does, so that the model knows when to call it."""

    name: str
    """Name of the function: letters, digits, underscores and dashes, 64 at most."""

    parameters: FunctionParameters | None = None
    """Arguments of the function, as a JSON Schema."""
