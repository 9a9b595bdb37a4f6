"""The methods of `values`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import JSON, AsyncResource, Operation, Ref, Resource

if TYPE_CHECKING:
    from .._runtime import (
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import Value, ValueParam


class Values(Resource):
    """The methods of `values`."""

    def create(
        self, *, body: ValueParam | None, **options: Unpack[RequestOptions]
    ) -> Value | None:
        """`POST /values`

        Args:
            body

        Returns:
            The value.

        Example:
            client.values.create(body="string")
        """
        return self._call(_CREATE, options, body=body)

    @property
    def with_raw_response(self) -> ValuesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ValuesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ValuesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ValuesWithStreamingResponse", self._view("streaming"))


class AsyncValues(AsyncResource):
    """The methods of `values`."""

    async def create(
        self, *, body: ValueParam | None, **options: Unpack[RequestOptions]
    ) -> Value | None:
        """`POST /values`

        Args:
            body

        Returns:
            The value.

        Example:
            await client.values.create(body="string")
        """
        return await self._call(_CREATE, options, body=body)

    @property
    def with_raw_response(self) -> AsyncValuesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncValuesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncValuesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncValuesWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[Value | None] = Operation(
    "POST", "/values", body=JSON, result=Ref("Value | None")
)

if TYPE_CHECKING:

    class ValuesWithRawResponse:
        def __init__(self, resource: Values) -> None:
            self.create = raw(resource.create)

    class ValuesWithStreamingResponse:
        def __init__(self, resource: Values) -> None:
            self.create = streaming(resource.create)

    class AsyncValuesWithRawResponse:
        def __init__(self, resource: AsyncValues) -> None:
            self.create = async_raw(resource.create)

    class AsyncValuesWithStreamingResponse:
        def __init__(self, resource: AsyncValues) -> None:
            self.create = async_streaming(resource.create)
