from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ProgramToolCallCaller(BaseModel):
    """A program that the model has written."""

    type: Literal["program"]
    """Tells the variant, here always `program`."""

    caller_id: str
    """`call_id` of the program."""
