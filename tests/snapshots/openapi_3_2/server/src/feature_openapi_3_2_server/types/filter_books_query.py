from __future__ import annotations

from .._runtime import BaseModel


class FilterBooksQuery(BaseModel):
    author: str | None = None
    year: int | None = None
