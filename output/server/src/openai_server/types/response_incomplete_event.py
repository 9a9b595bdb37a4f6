from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response import Response


class ResponseIncompleteEvent(BaseModel):
    """The response broke off."""

    type: Literal["response.incomplete"]
    """Tells the variant, here always `response.incomplete`."""

    response: Response
    """The response as it stands."""

    sequence_number: int
    """Number of the event in its stream."""
