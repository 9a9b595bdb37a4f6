from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .program_output_status import ProgramOutputStatus


class ProgramOutputInput(BaseModel):
    """The result of a program, sent back."""

    id: str
    """Identifier of the item."""

    type: Literal["program_output"]
    """Tells the variant, here always `program_output`."""

    call_id: Annotated[str, Field(min_length=1, max_length=64)]
    """Ties a call and its result together."""

    result: Annotated[str, Field(max_length=10485760)]
    """What the program returned."""

    status: ProgramOutputStatus
    """How far the item has got."""
