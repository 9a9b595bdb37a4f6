from __future__ import annotations

from .._runtime import BaseModel


class Failure(BaseModel):
    code: str
    detail: str | None = None
