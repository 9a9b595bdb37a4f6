"""The routes of `catalogue.books`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "catalogue.books",
    Operation(
        "POST",
        "/rpc.search",
        method="find",
        request="CatalogueBooksFind",
        body=(Json(Ref("RpcSearchRequest")),),
        body_required=False,
        answers={200: Outcome(Json(Ref("list[Book]")))},
    ),
)
