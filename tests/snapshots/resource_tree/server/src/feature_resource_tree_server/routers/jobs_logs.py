"""The routes of `jobs.logs`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router, Text

ROUTER = Router(
    "jobs.logs",
    Operation(
        "GET",
        "/v1/jobs/{job_id}/logs",
        method="list",
        request="JobsLogsList",
        parameters=(Parameter("job_id", "path"),),
        answers={200: Outcome(Json(Ref("list[str]")))},
    ),
    Operation(
        "GET",
        "/v1/jobs/{job_id}/logs/{line}",
        method="retrieve",
        request="JobsLogsRetrieve",
        parameters=(
            Parameter("job_id", "path"),
            Parameter("line", "path", type=Ref("int")),
        ),
        answers={200: Outcome(Text())},
    ),
)
