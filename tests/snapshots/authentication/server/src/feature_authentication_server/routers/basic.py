"""The routes of `basic`."""

from __future__ import annotations

from .._runtime import Operation, Outcome, Router

ROUTER = Router(
    "basic",
    Operation(
        "GET",
        "/basic",
        method="retrieve",
        request="BasicRetrieve",
        answers={204: Outcome()},
        security=((("basic", ()),),),
    ),
)
