from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response import Response


class ResponseFailedEvent(BaseModel):
    """The response has failed."""

    type: Literal["response.failed"]
    """Tells the variant, here always `response.failed`."""

    sequence_number: int
    """Number of the event in its stream."""

    response: Response
    """The response as it stands."""
