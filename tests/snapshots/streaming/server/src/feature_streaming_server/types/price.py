from __future__ import annotations

from .._runtime import BaseModel


class Price(BaseModel):
    symbol: str
    price: float
