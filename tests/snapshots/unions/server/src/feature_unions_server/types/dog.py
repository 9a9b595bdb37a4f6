from __future__ import annotations

from .._runtime import BaseModel


class Dog(BaseModel):
    species: str
    tricks: list[str] | None = None
