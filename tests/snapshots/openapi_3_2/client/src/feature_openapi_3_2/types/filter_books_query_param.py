from __future__ import annotations

from typing_extensions import TypedDict


class FilterBooksQueryParam(TypedDict, total=False):
    author: str
    year: int
