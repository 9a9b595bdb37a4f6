from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint


class FineTuningJobCheckpointList(BaseModel):
    """A page of checkpoints."""

    data: list[FineTuningJobCheckpoint]
    """The page's objects, in the order asked for."""

    object: Literal["list"]
    """Kind of object, always `list`."""

    first_id: Nullable[str] = None
    """Id of the page's first object, to go backwards with `before`."""

    last_id: Nullable[str] = None
    """Id of the page's last object: pass it as `after` to get the next page."""

    has_more: bool
    """True when another page follows."""
