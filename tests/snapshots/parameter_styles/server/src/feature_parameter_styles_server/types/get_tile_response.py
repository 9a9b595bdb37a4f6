from __future__ import annotations

from .._runtime import BaseModel


class GetTileResponse(BaseModel):
    name: str | None = None
