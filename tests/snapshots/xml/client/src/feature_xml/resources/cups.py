"""The methods of `cups`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Operation, Ref, Resource, Text

if TYPE_CHECKING:
    from .._runtime import (
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import Cup


class Cups(Resource):
    """The methods of `cups`."""

    def create(self, *, body: str, **options: Unpack[RequestOptions]) -> Cup:
        """`POST /cups`

        Args:
            body

        Returns:
            The cup.

        Example:
            client.cups.create(body="string")
        """
        return self._call(_CREATE, options, body=body)

    def list(self, **options: Unpack[RequestOptions]) -> str:
        """`GET /cups`

        Returns:
            All cups.

        Example:
            client.cups.list()
        """
        return self._call(_LIST, options)

    @property
    def with_raw_response(self) -> CupsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("CupsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> CupsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("CupsWithStreamingResponse", self._view("streaming"))


class AsyncCups(AsyncResource):
    """The methods of `cups`."""

    async def create(self, *, body: str, **options: Unpack[RequestOptions]) -> Cup:
        """`POST /cups`

        Args:
            body

        Returns:
            The cup.

        Example:
            await client.cups.create(body="string")
        """
        return await self._call(_CREATE, options, body=body)

    async def list(self, **options: Unpack[RequestOptions]) -> str:
        """`GET /cups`

        Returns:
            All cups.

        Example:
            await client.cups.list()
        """
        return await self._call(_LIST, options)

    @property
    def with_raw_response(self) -> AsyncCupsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncCupsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncCupsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncCupsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[Cup] = Operation(
    "POST", "/cups", body=Text("application/xml"), result=Ref("Cup")
)

_LIST: Operation[str] = Operation("GET", "/cups", result=Text("text/xml"))

if TYPE_CHECKING:

    class CupsWithRawResponse:
        def __init__(self, resource: Cups) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)

    class CupsWithStreamingResponse:
        def __init__(self, resource: Cups) -> None:
            self.create = streaming(resource.create)
            self.list = streaming(resource.list)

    class AsyncCupsWithRawResponse:
        def __init__(self, resource: AsyncCups) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)

    class AsyncCupsWithStreamingResponse:
        def __init__(self, resource: AsyncCups) -> None:
            self.create = async_streaming(resource.create)
            self.list = async_streaming(resource.list)
