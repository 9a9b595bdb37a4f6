"""The methods of `loans`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Operation, Resource, omit

if TYPE_CHECKING:
    from .._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )


class Loans(Resource):
    """The methods of `loans`."""

    def open(
        self, *, idempotency_key_: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /loans`

        Args:
            idempotency_key_

        Example:
            client.loans.open()
        """
        return self._call(_OPEN, options, headers={"Idempotency-Key": idempotency_key_})

    @property
    def with_raw_response(self) -> LoansWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("LoansWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> LoansWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("LoansWithStreamingResponse", self._view("streaming"))


class AsyncLoans(AsyncResource):
    """The methods of `loans`."""

    async def open(
        self, *, idempotency_key_: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /loans`

        Args:
            idempotency_key_

        Example:
            await client.loans.open()
        """
        return await self._call(
            _OPEN, options, headers={"Idempotency-Key": idempotency_key_}
        )

    @property
    def with_raw_response(self) -> AsyncLoansWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncLoansWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncLoansWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncLoansWithStreamingResponse", self._view("streaming"))


_OPEN: Operation[None] = Operation(
    "POST", "/loans", idempotency_header="Idempotency-Key"
)

if TYPE_CHECKING:

    class LoansWithRawResponse:
        def __init__(self, resource: Loans) -> None:
            self.open = raw(resource.open)

    class LoansWithStreamingResponse:
        def __init__(self, resource: Loans) -> None:
            self.open = streaming(resource.open)

    class AsyncLoansWithRawResponse:
        def __init__(self, resource: AsyncLoans) -> None:
            self.open = async_raw(resource.open)

    class AsyncLoansWithStreamingResponse:
        def __init__(self, resource: AsyncLoans) -> None:
            self.open = async_streaming(resource.open)
