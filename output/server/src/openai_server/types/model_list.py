from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .model import Model


class ModelList(BaseModel):
    """All models at once; this list has no pages."""

    object: Literal["list"]
    """Kind of object, always `list`."""

    data: list[Model]
    """The models."""
