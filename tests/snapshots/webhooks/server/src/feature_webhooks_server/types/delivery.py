from __future__ import annotations

from datetime import datetime

from .._runtime import BaseModel


class Delivery(BaseModel):
    id: str | None = None
    at: datetime | None = None
