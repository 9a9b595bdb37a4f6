"""The routes of `cups`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router, Text

ROUTER = Router(
    "cups",
    Operation(
        "POST",
        "/cups",
        method="create",
        request="CupsCreate",
        body=(Text("application/xml"),),
        answers={200: Outcome(Text("application/xml"), Json(Ref("Cup")))},
    ),
    Operation(
        "GET",
        "/cups",
        method="list",
        request="CupsList",
        answers={200: Outcome(Text("text/xml"))},
    ),
)
