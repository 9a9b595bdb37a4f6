"""The routes of `orders.invoice`."""

from __future__ import annotations

from .._runtime import (
    Binary,
    Json,
    Operation,
    Outcome,
    Parameter,
    Ref,
    ResponseHeader,
    Router,
)

ROUTER = Router(
    "orders.invoice",
    Operation(
        "GET",
        "/orders/{id}/invoice",
        method="retrieve",
        request="OrdersInvoiceRetrieve",
        parameters=(Parameter("id", "path"),),
        answers={
            200: Outcome(
                Binary("application/pdf"),
                Json(Ref("Order")),
                headers=(ResponseHeader("X-Pages", Ref("int")),),
            )
        },
    ),
)
