from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response import Response


class ResponseQueuedEvent(BaseModel):
    """The response waits for its turn."""

    type: Literal["response.queued"]
    """Tells the variant, here always `response.queued`."""

    response: Response
    """The response as it stands."""

    sequence_number: int
    """Number of the event in its stream."""
