"""What `orders.invoice` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import Download
    from ..types import Order


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdersInvoiceRetrieve:
    """What `GET /orders/{id}/invoice` is asked."""

    id: str


class OrdersInvoiceHandler(Handler[Identity]):
    """The operations of `orders.invoice`."""

    resource: ClassVar[str] = "orders.invoice"

    async def retrieve(
        self, request: OrdersInvoiceRetrieve, auth: Identity | None
    ) -> Download | Order:
        """`GET /orders/{id}/invoice`

        Outcomes:
            200 (OK): The invoice.
        """
        raise NotImplementedOperation
