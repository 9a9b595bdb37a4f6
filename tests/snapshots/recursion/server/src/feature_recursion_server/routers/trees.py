"""The routes of `trees`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "trees",
    Operation(
        "POST",
        "/trees",
        method="create",
        request="TreesCreate",
        body=(Json(Ref("Tree")),),
        answers={200: Outcome(Json(Ref("Tree")))},
    ),
)
