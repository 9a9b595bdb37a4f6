from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response import Response


class ResponseCompletedEvent(BaseModel):
    """The response is complete."""

    type: Literal["response.completed"]
    """Tells the variant, here always `response.completed`."""

    response: Response
    """The response as it stands."""

    sequence_number: int
    """Number of the event in its stream."""
