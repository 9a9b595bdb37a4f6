"""What `books` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import List

    from .._runtime import Stream
    from ..types import (
        Book,
        FilterBooksQuery,
        FollowBooksResponseItem,
        SearchBooksRequest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class BooksQuery:
    """What `QUERY /books` is asked."""

    body: SearchBooksRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class BooksList:
    """What `GET /books` is asked."""

    query: FilterBooksQuery | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BooksCopy:
    """What `COPY /books` is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BooksFeed:
    """What `GET /books/feed` is asked."""


class BooksHandler(Handler[Identity]):
    """Books"""

    resource: ClassVar[str] = "books"

    async def query(self, request: BooksQuery, auth: Identity | None) -> List[Book]:
        """Search with a body.

        Outcomes:
            200 (OK): Books.
        """
        raise NotImplementedOperation

    async def list(self, request: BooksList, auth: Identity | None) -> List[Book]:
        """`GET /books`

        Outcomes:
            200 (OK): Books.
        """
        raise NotImplementedOperation

    async def copy(self, request: BooksCopy, auth: Identity | None) -> None:
        """`COPY /books`

        Outcomes:
            204 (NoContent): Copied.
        """
        raise NotImplementedOperation

    async def feed(
        self, request: BooksFeed, auth: Identity | None
    ) -> Stream[FollowBooksResponseItem]:
        """`GET /books/feed`

        Outcomes:
            200 (OK): Books as they come in.
        """
        raise NotImplementedOperation
