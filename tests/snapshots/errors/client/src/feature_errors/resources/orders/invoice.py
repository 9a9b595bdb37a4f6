"""The methods of `orders.invoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Operation, Ref, Resource

if TYPE_CHECKING:
    from ..._runtime import (
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ...types import Order


class Invoice(Resource):
    """The methods of `orders.invoice`."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Order:
        """`GET /orders/{id}/invoice`

        Args:
            id

        Returns:
            The invoice.

        Example:
            client.orders.invoice.retrieve("string")
        """
        return self._call(_RETRIEVE, options, path={"id": id})

    @property
    def with_raw_response(self) -> InvoiceWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("InvoiceWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> InvoiceWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("InvoiceWithStreamingResponse", self._view("streaming"))


class AsyncInvoice(AsyncResource):
    """The methods of `orders.invoice`."""

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Order:
        """`GET /orders/{id}/invoice`

        Args:
            id

        Returns:
            The invoice.

        Example:
            await client.orders.invoice.retrieve("string")
        """
        return await self._call(_RETRIEVE, options, path={"id": id})

    @property
    def with_raw_response(self) -> AsyncInvoiceWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncInvoiceWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncInvoiceWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncInvoiceWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[Order] = Operation(
    "GET", "/orders/{id}/invoice", result=Ref("Order")
)

if TYPE_CHECKING:

    class InvoiceWithRawResponse:
        def __init__(self, resource: Invoice) -> None:
            self.retrieve = raw(resource.retrieve)

    class InvoiceWithStreamingResponse:
        def __init__(self, resource: Invoice) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncInvoiceWithRawResponse:
        def __init__(self, resource: AsyncInvoice) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncInvoiceWithStreamingResponse:
        def __init__(self, resource: AsyncInvoice) -> None:
            self.retrieve = async_streaming(resource.retrieve)
