from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class Program(BaseModel):
    """A program that the model has written to call tools."""

    type: Literal["program"]
    """Tells the variant, here always `program`."""

    id: str
    """Identifier of the item."""

    call_id: str
    """Ties a call and its result together."""

    code: str
    """The program, in JavaScript."""

    fingerprint: str
    """Seal on the program. Send it back as it is."""
