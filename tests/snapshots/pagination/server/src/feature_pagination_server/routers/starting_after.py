"""The routes of `starting_after`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "starting_after",
    Operation(
        "GET",
        "/starting-after",
        method="list",
        request="StartingAfterList",
        parameters=(
            Parameter("starting_after", "query"),
            Parameter("limit", "query", type=Ref("int")),
        ),
        answers={200: Outcome(Json(Ref("ListStartingAfterResponse")))},
    ),
)
