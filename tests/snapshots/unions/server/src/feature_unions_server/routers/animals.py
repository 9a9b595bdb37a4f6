"""The routes of `animals`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "animals",
    Operation(
        "POST",
        "/animals",
        method="create",
        request="AnimalsCreate",
        body=(Json(Ref("Animal")),),
        answers={200: Outcome(Json(Ref("Animal")))},
    ),
)
