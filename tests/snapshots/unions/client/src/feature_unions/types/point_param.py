from __future__ import annotations

from typing_extensions import TypedDict


class PointParam(TypedDict):
    x: float
    y: float
