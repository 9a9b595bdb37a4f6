"""The routes of `values`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "values",
    Operation(
        "POST",
        "/values",
        method="create",
        request="ValuesCreate",
        body=(Json(Ref("Value | None")),),
        answers={200: Outcome(Json(Ref("Value | None")))},
    ),
)
