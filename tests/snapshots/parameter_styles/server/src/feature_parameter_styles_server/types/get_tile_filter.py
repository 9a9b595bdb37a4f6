from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class GetTileFilter(BaseModel):
    kind: Literal["road", "river"] | None = None
    height: GetTileFilterHeight | None = None


class GetTileFilterHeight(BaseModel):
    min: int | None = None
    max: int | None = None
