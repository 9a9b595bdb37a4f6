from __future__ import annotations

from .._runtime import BaseModel


class DeliveredEvent503Error(BaseModel):
    seconds: int
