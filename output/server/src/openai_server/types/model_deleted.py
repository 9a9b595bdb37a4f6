from __future__ import annotations

from .._runtime import BaseModel


class ModelDeleted(BaseModel):
    """Confirms that a model was removed."""

    id: str
    """Name of the removed model."""

    deleted: bool
    """True once the model is gone."""

    object: str
    """Kind of object, `model`."""
