"""The routes of `cursors`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "cursors",
    Operation(
        "GET",
        "/cursors",
        method="list",
        request="CursorsList",
        parameters=(
            Parameter("cursor", "query"),
            Parameter("limit", "query", type=Ref("int"), default=20),
        ),
        answers={200: Outcome(Json(Ref("ListCursorsResponse")))},
    ),
)
