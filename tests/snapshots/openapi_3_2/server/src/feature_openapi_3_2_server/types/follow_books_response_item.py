from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .book import Book


class FollowBooksResponseItem(BaseModel):
    event: Literal["book"] | None = None
    data: Book
