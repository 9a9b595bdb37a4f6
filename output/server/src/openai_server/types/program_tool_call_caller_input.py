from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class ProgramToolCallCallerInput(BaseModel):
    """A program that the model has written."""

    type: Literal["program"]
    """Tells the variant, here always `program`."""

    caller_id: Annotated[str, Field(min_length=1, max_length=64)]
    """`call_id` of the program."""
