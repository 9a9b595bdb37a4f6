"""The methods of `export`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Events, Operation, Ref, Resource

if TYPE_CHECKING:
    from typing import Any

    from .._runtime import (
        AsyncStream,
        RequestOptions,
        Stream,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import Price


class Export(Resource):
    """The methods of `export`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> Stream[Price]:
        """`GET /export`

        Returns:
            All prices.

            The stream of events.

        Example:
            client.export.retrieve()
        """
        return self._stream(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> ExportWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ExportWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ExportWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ExportWithStreamingResponse", self._view("streaming"))


class AsyncExport(AsyncResource):
    """The methods of `export`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> AsyncStream[Price]:
        """`GET /export`

        Returns:
            All prices.

            The stream of events.

        Example:
            await client.export.retrieve()
        """
        return await self._stream(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> AsyncExportWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncExportWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncExportWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncExportWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[Any, Price] = Operation(
    "GET",
    "/export",
    events=Events(Ref("Price"), format="json_lines", accept="application/jsonl"),
)

if TYPE_CHECKING:

    class ExportWithRawResponse:
        def __init__(self, resource: Export) -> None:
            self.retrieve = raw(resource.retrieve)

    class ExportWithStreamingResponse:
        def __init__(self, resource: Export) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncExportWithRawResponse:
        def __init__(self, resource: AsyncExport) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncExportWithStreamingResponse:
        def __init__(self, resource: AsyncExport) -> None:
            self.retrieve = async_streaming(resource.retrieve)
