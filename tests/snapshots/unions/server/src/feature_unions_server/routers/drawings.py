"""The routes of `drawings`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "drawings",
    Operation(
        "POST",
        "/drawings",
        method="create",
        request="DrawingsCreate",
        body=(Json(Ref("Drawing")),),
        answers={200: Outcome(Json(Ref("Drawing")))},
    ),
)
