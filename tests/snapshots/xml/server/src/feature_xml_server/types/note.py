from __future__ import annotations

from .._runtime import BaseModel


class Note(BaseModel):
    by: str | None = None
    text: str | None = None
