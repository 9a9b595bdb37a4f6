from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response import Response


class ResponseInProgressEvent(BaseModel):
    """Work on the response has begun."""

    type: Literal["response.in_progress"]
    """Tells the variant, here always `response.in_progress`."""

    response: Response
    """The response as it stands."""

    sequence_number: int
    """Number of the event in its stream."""
