"""The routes of `links`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, ResponseHeader, Router

ROUTER = Router(
    "links",
    Operation(
        "GET",
        "/links",
        method="list",
        request="LinksList",
        parameters=(Parameter("page", "query", type=Ref("int")),),
        answers={
            200: Outcome(
                Json(Ref("list[Thing]")), headers=(ResponseHeader("Link", Ref("str")),)
            )
        },
    ),
)
