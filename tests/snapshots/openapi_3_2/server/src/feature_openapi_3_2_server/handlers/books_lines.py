"""What `books.lines` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ..types import Book


@dataclass(frozen=True, slots=True, kw_only=True)
class BooksLinesRetrieve:
    """What `GET /books/lines` is asked."""


class BooksLinesHandler(Handler[Identity]):
    """The operations of `books.lines`."""

    resource: ClassVar[str] = "books.lines"

    async def retrieve(
        self, request: BooksLinesRetrieve, auth: Identity | None
    ) -> AsyncIterator[Book]:
        """`GET /books/lines`

        Outcomes:
            200 (OK): All books.
        """
        raise NotImplementedOperation
