from __future__ import annotations

from .._runtime import BaseModel


class DeleteEvalRunResponse(BaseModel):
    object: str | None = None
    """Kind of object, `eval.run.deleted`."""

    deleted: bool | None = None
    """True once the run is gone."""

    run_id: str | None = None
    """Id of the removed run."""
