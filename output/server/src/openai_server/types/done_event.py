from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class DoneEvent(BaseModel):
    """The stream is over."""

    event: Literal["done"]
    """Name of the event, always `done`."""

    data: Literal["[DONE]"]
    """The text `[DONE]`, which is not JSON."""
