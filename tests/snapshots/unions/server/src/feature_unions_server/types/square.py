from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class Square(BaseModel):
    kind: Literal["square"]
    side: float
