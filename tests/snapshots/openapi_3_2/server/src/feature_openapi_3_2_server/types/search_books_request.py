from __future__ import annotations

from .._runtime import BaseModel


class SearchBooksRequest(BaseModel):
    text: str | None = None
