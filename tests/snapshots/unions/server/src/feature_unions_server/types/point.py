from __future__ import annotations

from .._runtime import BaseModel


class Point(BaseModel):
    x: float
    y: float
