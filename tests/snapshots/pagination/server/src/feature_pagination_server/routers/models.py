"""The routes of `models`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "models",
    Operation(
        "GET",
        "/models",
        method="list",
        request="ModelsList",
        answers={200: Outcome(Json(Ref("ListModelsResponse")))},
    ),
)
