"""The routes of `con`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "con",
    Operation(
        "POST",
        "/con/{self}",
        method="import_",
        request="ConImport",
        parameters=(
            Parameter("self", "path"),
            Parameter("self", "query", "query_self"),
            Parameter("timeout", "query", type=Ref("int")),
            Parameter("extra_headers", "query"),
            Parameter("filter[name]", "query", "filter_name"),
            Parameter("filter-name", "query", "query_filter_name"),
            Parameter("Self", "header", "header_self"),
        ),
        body=(Json(Ref("ImportRequest")),),
        answers={200: Outcome(Json(Ref("List")))},
    ),
)
