"""The routes of `last_ids`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "last_ids",
    Operation(
        "GET",
        "/last-ids",
        method="list",
        request="LastIdsList",
        parameters=(
            Parameter("after", "query"),
            Parameter("limit", "query", type=Ref("int")),
        ),
        answers={200: Outcome(Json(Ref("ListLastIdsResponse")))},
    ),
)
