from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .fine_tuning_job_event import FineTuningJobEvent


class FineTuningJobEventList(BaseModel):
    """A page of events."""

    data: list[FineTuningJobEvent]
    """The page's objects, in the order asked for."""

    object: Literal["list"]
    """Kind of object, always `list`."""

    has_more: bool
    """True when another page follows."""
