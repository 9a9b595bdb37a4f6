"""The routes of `key`."""

from __future__ import annotations

from .._runtime import Operation, Outcome, Router

ROUTER = Router(
    "key",
    Operation(
        "GET",
        "/key",
        method="retrieve",
        request="KeyRetrieve",
        answers={204: Outcome()},
        security=((("header_key", ()),), (("query_key", ()),), (("cookie_key", ()),)),
    ),
)
