from __future__ import annotations

from datetime import datetime
from typing import Annotated

from .._runtime import BaseModel, Format


class Delivery(BaseModel):
    id: str | None = None
    at: Annotated[datetime, Format("date-time")] | None = None
