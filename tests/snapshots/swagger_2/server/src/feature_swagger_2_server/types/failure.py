from __future__ import annotations

from .._runtime import BaseModel


class Failure(BaseModel):
    message: str | None = None
