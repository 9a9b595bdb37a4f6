from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .program_output_status import ProgramOutputStatus


class ProgramOutput(BaseModel):
    """The result of a program."""

    type: Literal["program_output"]
    """Tells the variant, here always `program_output`."""

    id: str
    """Identifier of the item."""

    call_id: str
    """Ties a call and its result together."""

    result: str
    """What the program returned."""

    status: ProgramOutputStatus
    """How far the item has got."""
