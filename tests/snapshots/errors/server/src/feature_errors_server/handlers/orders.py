"""What `orders` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import Accepted, ClientError, Default, NotFound as _NotFound
    from ..types import Failure, NotFound, Order


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdersRetrieve:
    """What `GET /orders/{id}` is asked."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdersDelete:
    """What `DELETE /orders/{id}` is asked."""

    id: str


class OrdersHandler(Handler[Identity]):
    """The operations of `orders`."""

    resource: ClassVar[str] = "orders"

    async def retrieve(
        self, request: OrdersRetrieve, auth: Identity | None
    ) -> (
        Order
        | Accepted[None]
        | _NotFound[NotFound]
        | ClientError[Failure]
        | Default[Failure]
    ):
        """Look an order up.

        Outcomes:
            200 (OK): The order.
            202 (Accepted): Not ready yet.
            404 (NotFound): No such order.
            4XX (ClientError): Your mistake.
            default (Default): Anything else.
        """
        raise NotImplementedOperation

    async def delete(
        self, request: OrdersDelete, auth: Identity | None
    ) -> _NotFound[None] | None:
        """Orders are archived now; see `archive`.

        Deprecated.

        Outcomes:
            204 (NoContent): Gone.
            404 (NotFound): No such order.
        """
        raise NotImplementedOperation
