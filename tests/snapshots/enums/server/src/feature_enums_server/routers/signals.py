"""The routes of `signals`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "signals",
    Operation(
        "GET",
        "/signals",
        method="list",
        request="SignalsList",
        parameters=(
            Parameter("colour", "query", type=Ref("Colour")),
            Parameter(
                "order", "query", type=Ref('Literal["asc", "desc"]'), default="asc"
            ),
        ),
        answers={200: Outcome(Json(Ref("list[Signal]")))},
    ),
)
