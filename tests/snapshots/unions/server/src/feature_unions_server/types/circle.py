from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class Circle(BaseModel):
    kind: Literal["circle"]
    radius: float
