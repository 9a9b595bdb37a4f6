from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseErrorEvent(BaseModel):
    """Something went wrong."""

    type: Literal["error"]
    """Tells the variant, here always `error`."""

    code: str | None
    """Short code for the cause, or null."""

    message: str
    """The cause in words."""

    param: str | None
    """Parameter at fault, or null."""

    sequence_number: int
    """Number of the event in its stream."""
