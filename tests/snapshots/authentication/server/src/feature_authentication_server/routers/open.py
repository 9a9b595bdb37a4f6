"""The routes of `open`."""

from __future__ import annotations

from .._runtime import Operation, Outcome, Router

ROUTER = Router(
    "open",
    Operation(
        "GET",
        "/open",
        method="retrieve",
        request="OpenRetrieve",
        answers={204: Outcome()},
    ),
)
