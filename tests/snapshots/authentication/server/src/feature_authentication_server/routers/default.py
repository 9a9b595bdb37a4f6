"""The routes of `default`."""

from __future__ import annotations

from .._runtime import Operation, Outcome, Router

ROUTER = Router(
    "default",
    Operation(
        "GET",
        "/default",
        method="retrieve",
        request="DefaultRetrieve",
        answers={204: Outcome()},
        security=((("bearer", ()),),),
    ),
)
