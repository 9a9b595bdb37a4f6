from __future__ import annotations

from .._runtime import BaseModel


class Cat(BaseModel):
    species: str
    lives: int | None = None
