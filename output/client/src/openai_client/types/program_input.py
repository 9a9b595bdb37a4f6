from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ProgramInput(BaseModel):
    """A program of the model, sent back."""

    id: str
    """Identifier of the item."""

    type: Literal["program"]
    """Tells the variant, here always `program`."""

    call_id: str
    """Ties a call and its result together."""

    code: str
    """The program, in JavaScript."""

    fingerprint: str
    """Seal on the program. Send it back as it is."""
