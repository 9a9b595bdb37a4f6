"""The routes of `loans`."""

from __future__ import annotations

from .._runtime import Operation, Outcome, Parameter, Router

ROUTER = Router(
    "loans",
    Operation(
        "POST",
        "/loans",
        method="open",
        request="LoansOpen",
        parameters=(Parameter("Idempotency-Key", "header", "idempotency_key"),),
        answers={201: Outcome()},
    ),
)
