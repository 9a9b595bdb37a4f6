"""The routes of `lists`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "lists",
    Operation(
        "GET",
        "/lists",
        method="list",
        request="ListsList",
        answers={200: Outcome(Json(Ref("list[List]")))},
    ),
)
