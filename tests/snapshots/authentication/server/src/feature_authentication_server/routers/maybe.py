"""The routes of `maybe`."""

from __future__ import annotations

from .._runtime import Operation, Outcome, Router

ROUTER = Router(
    "maybe",
    Operation(
        "GET",
        "/maybe",
        method="retrieve",
        request="MaybeRetrieve",
        answers={204: Outcome()},
        security=((("bearer", ()),), ()),
    ),
)
