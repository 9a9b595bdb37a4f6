from __future__ import annotations

from .._runtime import BaseModel


class Book(BaseModel):
    title: str
