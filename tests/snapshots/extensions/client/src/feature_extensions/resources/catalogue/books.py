"""The methods of `catalogue.books`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import JSON, AsyncResource, Operation, Ref, Resource, Retries, omit

if TYPE_CHECKING:
    from builtins import list

    from ..._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ...types import Book


class Books(Resource):
    """The methods of `catalogue.books`."""

    def find(
        self, *, query_text: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> list[Book]:
        """`POST /rpc.search`

        Args:
            query_text

        Returns:
            Books.

        Example:
            client.catalogue.books.find()
        """
        return self._call(_FIND, options, body={"text": query_text})

    @property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("BooksWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("BooksWithStreamingResponse", self._view("streaming"))


class AsyncBooks(AsyncResource):
    """The methods of `catalogue.books`."""

    async def find(
        self, *, query_text: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> list[Book]:
        """`POST /rpc.search`

        Args:
            query_text

        Returns:
            Books.

        Example:
            await client.catalogue.books.find()
        """
        return await self._call(_FIND, options, body={"text": query_text})

    @property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncBooksWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncBooksWithStreamingResponse", self._view("streaming"))


_FIND: Operation[list[Book]] = Operation(
    "POST",
    "/rpc.search",
    body=JSON,
    optional_body=True,
    result=Ref("list[Book]"),
    retries=Retries(initial_seconds=0.5, max_seconds=60.0, statuses=("5XX",)),
)

if TYPE_CHECKING:

    class BooksWithRawResponse:
        def __init__(self, resource: Books) -> None:
            self.find = raw(resource.find)

    class BooksWithStreamingResponse:
        def __init__(self, resource: Books) -> None:
            self.find = streaming(resource.find)

    class AsyncBooksWithRawResponse:
        def __init__(self, resource: AsyncBooks) -> None:
            self.find = async_raw(resource.find)

    class AsyncBooksWithStreamingResponse:
        def __init__(self, resource: AsyncBooks) -> None:
            self.find = async_streaming(resource.find)
