from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .model import Model


class ModelList(BaseModel):
    """The models."""

    data: list[Model]
    next: str | None = None
