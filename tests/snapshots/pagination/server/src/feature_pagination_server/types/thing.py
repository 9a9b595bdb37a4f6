from __future__ import annotations

from .._runtime import BaseModel


class Thing(BaseModel):
    id: str
    name: str | None = None
