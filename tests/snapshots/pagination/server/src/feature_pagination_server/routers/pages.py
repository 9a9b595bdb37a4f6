"""The routes of `pages`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "pages",
    Operation(
        "GET",
        "/pages",
        method="list",
        request="PagesList",
        parameters=(
            Parameter("page", "query", type=Ref("int"), default=1),
            Parameter("per_page", "query", type=Ref("int")),
        ),
        answers={200: Outcome(Json(Ref("ListPagesResponse")))},
    ),
)
