"""The routes of `jobs`."""

from __future__ import annotations

from .._runtime import Binary, Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "jobs",
    Operation(
        "GET",
        "/v1/jobs",
        method="list",
        request="JobsList",
        answers={200: Outcome(Json(Ref("list[Job]")))},
    ),
    Operation(
        "POST",
        "/v1/jobs",
        method="create",
        request="JobsCreate",
        answers={201: Outcome(Json(Ref("Job")))},
    ),
    Operation(
        "GET",
        "/v1/jobs/{job_id}",
        method="retrieve",
        request="JobsRetrieve",
        parameters=(Parameter("job_id", "path"),),
        answers={200: Outcome(Json(Ref("Job")))},
    ),
    Operation(
        "PATCH",
        "/v1/jobs/{job_id}",
        method="update",
        request="JobsUpdate",
        parameters=(Parameter("job_id", "path"),),
        answers={200: Outcome(Json(Ref("Job")))},
    ),
    Operation(
        "PUT",
        "/v1/jobs/{job_id}",
        method="replace",
        request="JobsReplace",
        parameters=(Parameter("job_id", "path"),),
        answers={200: Outcome(Json(Ref("Job")))},
    ),
    Operation(
        "DELETE",
        "/v1/jobs/{job_id}",
        method="delete",
        request="JobsDelete",
        parameters=(Parameter("job_id", "path"),),
        answers={204: Outcome()},
    ),
    Operation(
        "POST",
        "/v1/jobs/{job_id}/cancel",
        method="cancel",
        request="JobsCancel",
        parameters=(Parameter("job_id", "path"),),
        answers={204: Outcome()},
    ),
    Operation(
        "GET",
        "/v1/jobs/{job_id}/report",
        method="report",
        request="JobsReport",
        parameters=(Parameter("job_id", "path"),),
        answers={200: Outcome(Binary("application/pdf"))},
    ),
)
