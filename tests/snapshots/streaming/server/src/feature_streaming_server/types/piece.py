from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class Piece(BaseModel):
    type: Literal["piece"]
    text: str
