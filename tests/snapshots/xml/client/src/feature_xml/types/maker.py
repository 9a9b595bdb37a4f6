from __future__ import annotations

from .._runtime import BaseModel


class Maker(BaseModel):
    name: str | None = None
    town: str | None = None
