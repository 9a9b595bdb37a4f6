"""The routes of `meta`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "meta",
    Operation(
        "GET",
        "/meta/root",
        method="root",
        request="MetaRoot",
        answers={200: Outcome(Json(Ref("Str")))},
    ),
)
