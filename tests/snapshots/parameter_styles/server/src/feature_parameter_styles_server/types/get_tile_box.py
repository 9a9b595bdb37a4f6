from __future__ import annotations

from .._runtime import BaseModel


class GetTileBox(BaseModel):
    north: float | None = None
    east: float | None = None
