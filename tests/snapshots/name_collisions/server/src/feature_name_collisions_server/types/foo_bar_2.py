from __future__ import annotations

from .._runtime import BaseModel


class FooBar2(BaseModel):
    b: str | None = None
