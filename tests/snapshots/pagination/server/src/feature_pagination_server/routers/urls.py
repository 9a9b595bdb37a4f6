"""The routes of `urls`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "urls",
    Operation(
        "GET",
        "/urls",
        method="list",
        request="UrlsList",
        answers={200: Outcome(Json(Ref("ListUrlsResponse")))},
    ),
)
