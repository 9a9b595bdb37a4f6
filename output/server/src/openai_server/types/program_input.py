from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class ProgramInput(BaseModel):
    """A program of the model, sent back."""

    id: str
    """Identifier of the item."""

    type: Literal["program"]
    """Tells the variant, here always `program`."""

    call_id: Annotated[str, Field(min_length=1, max_length=64)]
    """Ties a call and its result together."""

    code: Annotated[str, Field(max_length=10485760)]
    """The program, in JavaScript."""

    fingerprint: Annotated[str, Field(max_length=10485760)]
    """Seal on the program. Send it back as it is."""
