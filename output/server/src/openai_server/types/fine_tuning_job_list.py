from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .fine_tuning_job import FineTuningJob


class FineTuningJobList(BaseModel):
    """A page of fine-tuning jobs."""

    data: list[FineTuningJob]
    """The page's objects, in the order asked for."""

    has_more: bool
    """True when another page follows."""

    object: Literal["list"]
    """Kind of object, always `list`."""
