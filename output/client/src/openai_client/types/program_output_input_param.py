from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .program_output_status import ProgramOutputStatus


class ProgramOutputInputParam(TypedDict):
    """The result of a program, sent back."""

    id: str
    """Identifier of the item."""

    type: Literal["program_output"]
    """Tells the variant, here always `program_output`."""

    call_id: str
    """Ties a call and its result together."""

    result: str
    """What the program returned."""

    status: ProgramOutputStatus
    """How far the item has got."""
