from __future__ import annotations

from .._runtime import BaseModel


class Base(BaseModel):
    id: str
    notes: str | None = None
