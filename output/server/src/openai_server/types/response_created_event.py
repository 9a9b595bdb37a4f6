from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response import Response


class ResponseCreatedEvent(BaseModel):
    """The response has been set up."""

    type: Literal["response.created"]
    """Tells the variant, here always `response.created`."""

    response: Response
    """The response as it stands."""

    sequence_number: int
    """Number of the event in its stream."""
