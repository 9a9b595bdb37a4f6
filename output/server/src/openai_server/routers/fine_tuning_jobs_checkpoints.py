"""The routes of `fine_tuning.jobs.checkpoints`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, ResponseHeader, Router
from ._errors import ERROR_RESPONSE

ROUTER = Router(
    "fine_tuning.jobs.checkpoints",
    Operation(
        "GET",
        "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
        method="list",
        request="FineTuningJobsCheckpointsList",
        parameters=(
            Parameter("fine_tuning_job_id", "path"),
            Parameter("after", "query"),
            Parameter("limit", "query", type=Ref("int"), default=10),
            Parameter("OpenAI-Organization", "header", "organization"),
            Parameter("OpenAI-Project", "header", "project"),
        ),
        answers={
            200: Outcome(
                Json(Ref("FineTuningJobCheckpointList")),
                headers=(ResponseHeader("x-request-id", Ref("str")),),
            ),
            400: Outcome(
                Json(Ref("ErrorResponse")),
                headers=(ResponseHeader("x-request-id", Ref("str")),),
            ),
            401: Outcome(
                Json(Ref("ErrorResponse")),
                headers=(ResponseHeader("x-request-id", Ref("str")),),
            ),
            404: Outcome(
                Json(Ref("ErrorResponse")),
                headers=(ResponseHeader("x-request-id", Ref("str")),),
            ),
            429: Outcome(
                Json(Ref("ErrorResponse")),
                headers=(
                    ResponseHeader("x-request-id", Ref("str")),
                    ResponseHeader("retry-after", Ref("int")),
                    ResponseHeader("x-ratelimit-limit-requests", Ref("int")),
                    ResponseHeader("x-ratelimit-limit-tokens", Ref("int")),
                    ResponseHeader("x-ratelimit-remaining-requests", Ref("int")),
                    ResponseHeader("x-ratelimit-remaining-tokens", Ref("int")),
                    ResponseHeader("x-ratelimit-reset-requests", Ref("str")),
                    ResponseHeader("x-ratelimit-reset-tokens", Ref("str")),
                ),
            ),
            500: Outcome(
                Json(Ref("ErrorResponse")),
                headers=(ResponseHeader("x-request-id", Ref("str")),),
            ),
        },
        errors={
            400: ERROR_RESPONSE,
            401: ERROR_RESPONSE,
            404: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
    ),
)
