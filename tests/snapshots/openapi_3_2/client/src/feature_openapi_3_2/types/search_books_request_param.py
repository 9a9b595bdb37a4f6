from __future__ import annotations

from typing_extensions import TypedDict


class SearchBooksRequestParam(TypedDict, total=False):
    text: str
