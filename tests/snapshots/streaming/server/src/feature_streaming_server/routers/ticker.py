"""The routes of `ticker`."""

from __future__ import annotations

from .._runtime import Events, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "ticker",
    Operation(
        "GET",
        "/ticker",
        method="retrieve",
        request="TickerRetrieve",
        parameters=(Parameter("Last-Event-ID", "header", "last_event_id"),),
        answers={200: Outcome()},
        events=Events(Ref("Price")),
    ),
)
