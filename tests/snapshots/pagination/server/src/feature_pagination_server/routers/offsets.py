"""The routes of `offsets`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "offsets",
    Operation(
        "GET",
        "/offsets",
        method="list",
        request="OffsetsList",
        parameters=(
            Parameter("offset", "query", type=Ref("int")),
            Parameter("limit", "query", type=Ref("int")),
        ),
        answers={200: Outcome(Json(Ref("ListOffsetsResponse")))},
    ),
)
