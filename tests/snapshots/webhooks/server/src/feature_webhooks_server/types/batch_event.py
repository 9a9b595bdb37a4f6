from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class BatchEvent(BaseModel):
    id: str
    type: Literal["batch.cancelled", "batch.completed"]
