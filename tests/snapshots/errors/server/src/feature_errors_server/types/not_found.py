from __future__ import annotations

from .._runtime import BaseModel


class NotFound(BaseModel):
    missing: str
