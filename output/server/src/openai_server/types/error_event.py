from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .error_object import ErrorObject


class ErrorEvent(BaseModel):
    """Something went wrong; the stream ends."""

    event: Literal["error"]
    """Name of the event, always `error`."""

    data: ErrorObject
    """The fault."""
