"""The methods of `signals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from builtins import list
    from typing import List, Literal

    from .._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import Colour, Signal


class Signals(Resource):
    """The methods of `signals`."""

    def list(
        self,
        *,
        colour: Colour | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> List[Signal]:
        """`GET /signals`

        Args:
            colour: The colour of a light.
            order: Defaults to `"asc"`.

        Returns:
            Signals.

        Example:
            client.signals.list()
        """
        return self._call(_LIST, options, query={"colour": colour, "order": order})

    @property
    def with_raw_response(self) -> SignalsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("SignalsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> SignalsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("SignalsWithStreamingResponse", self._view("streaming"))


class AsyncSignals(AsyncResource):
    """The methods of `signals`."""

    async def list(
        self,
        *,
        colour: Colour | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> List[Signal]:
        """`GET /signals`

        Args:
            colour: The colour of a light.
            order: Defaults to `"asc"`.

        Returns:
            Signals.

        Example:
            await client.signals.list()
        """
        return await self._call(
            _LIST, options, query={"colour": colour, "order": order}
        )

    @property
    def with_raw_response(self) -> AsyncSignalsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncSignalsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncSignalsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncSignalsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[list[Signal]] = Operation(
    "GET", "/signals", result=Ref("list[Signal]")
)

if TYPE_CHECKING:

    class SignalsWithRawResponse:
        def __init__(self, resource: Signals) -> None:
            self.list = raw(resource.list)

    class SignalsWithStreamingResponse:
        def __init__(self, resource: Signals) -> None:
            self.list = streaming(resource.list)

    class AsyncSignalsWithRawResponse:
        def __init__(self, resource: AsyncSignals) -> None:
            self.list = async_raw(resource.list)

    class AsyncSignalsWithStreamingResponse:
        def __init__(self, resource: AsyncSignals) -> None:
            self.list = async_streaming(resource.list)
