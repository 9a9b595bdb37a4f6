from __future__ import annotations

from .._runtime import BaseModel


class DeleteEvalResponse(BaseModel):
    object: str
    """Kind of object, `eval.deleted`."""

    deleted: bool
    """True once the eval is gone."""

    eval_id: str
    """Id of the removed eval."""
