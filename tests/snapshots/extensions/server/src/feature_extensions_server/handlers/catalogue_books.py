"""What `catalogue.books` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import Book, RpcSearchRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueBooksFind:
    """What `POST /rpc.search` is asked."""

    body: RpcSearchRequest | None = None


class CatalogueBooksHandler(Handler[Identity]):
    """The operations of `catalogue.books`."""

    resource: ClassVar[str] = "catalogue.books"

    async def find(
        self, request: CatalogueBooksFind, auth: Identity | None
    ) -> list[Book]:
        """`POST /rpc.search`

        Outcomes:
            200 (OK): Books.
        """
        raise NotImplementedOperation
