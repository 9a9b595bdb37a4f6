"""The routes of `secret`."""

from __future__ import annotations

from .._runtime import Operation, Outcome, Router

ROUTER = Router(
    "secret",
    Operation(
        "GET",
        "/secret",
        method="retrieve",
        request="SecretRetrieve",
        answers={204: Outcome()},
    ),
)
