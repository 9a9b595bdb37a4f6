from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .function_parameters import FunctionParameters


class FunctionDefinition(BaseModel):
    """A function of yours that the model may ask to have called."""

    description: str | None = None
    """Says what the function does, so that the model knows when to call it."""

    name: str
    """Name of the function: letters, digits, underscores and dashes, 64 at most."""

    parameters: FunctionParameters | None = None
    """Arguments of the function, as a JSON Schema."""

    strict: Nullable[bool] = None
    """When true, arguments are guaranteed to fit the schema; not all of JSON Schema can be
    used then.
    """
