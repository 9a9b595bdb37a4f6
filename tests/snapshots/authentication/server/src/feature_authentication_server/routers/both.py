"""The routes of `both`."""

from __future__ import annotations

from .._runtime import Operation, Outcome, Router

ROUTER = Router(
    "both",
    Operation(
        "GET",
        "/both",
        method="retrieve",
        request="BothRetrieve",
        answers={204: Outcome()},
        security=((("bearer", ()), ("header_key", ())),),
    ),
)
