"""The routes of `tokens`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "tokens",
    Operation(
        "GET",
        "/tokens",
        method="list",
        request="TokensList",
        parameters=(
            Parameter("page_token", "query"),
            Parameter("page_size", "query", type=Ref("int")),
        ),
        answers={200: Outcome(Json(Ref("ListTokensResponse")))},
    ),
)
