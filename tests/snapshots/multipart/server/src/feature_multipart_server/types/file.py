from __future__ import annotations

from .._runtime import BaseModel


class File(BaseModel):
    id: str
    bytes: int
