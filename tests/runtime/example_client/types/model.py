from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class Model(BaseModel):
    """A model."""

    id: str
    object: Literal["model"]
    created: int
    owned_by: str
