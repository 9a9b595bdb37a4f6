"""The methods of `books.lines`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Events, Operation, Ref, Resource

if TYPE_CHECKING:
    from typing import Any

    from ..._runtime import (
        AsyncStream,
        RequestOptions,
        Stream,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ...types import Book


class Lines(Resource):
    """The methods of `books.lines`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> Stream[Book]:
        """`GET /books/lines`

        Returns:
            All books.

            The stream of events.

        Example:
            client.books.lines.retrieve()
        """
        return self._stream(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> LinesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("LinesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> LinesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("LinesWithStreamingResponse", self._view("streaming"))


class AsyncLines(AsyncResource):
    """The methods of `books.lines`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> AsyncStream[Book]:
        """`GET /books/lines`

        Returns:
            All books.

            The stream of events.

        Example:
            await client.books.lines.retrieve()
        """
        return await self._stream(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> AsyncLinesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncLinesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncLinesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncLinesWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[Any, Book] = Operation(
    "GET",
    "/books/lines",
    events=Events(Ref("Book"), format="json_lines", accept="application/jsonl"),
)

if TYPE_CHECKING:

    class LinesWithRawResponse:
        def __init__(self, resource: Lines) -> None:
            self.retrieve = raw(resource.retrieve)

    class LinesWithStreamingResponse:
        def __init__(self, resource: Lines) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncLinesWithRawResponse:
        def __init__(self, resource: AsyncLines) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncLinesWithStreamingResponse:
        def __init__(self, resource: AsyncLines) -> None:
            self.retrieve = async_streaming(resource.retrieve)
