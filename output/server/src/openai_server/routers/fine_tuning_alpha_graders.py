"""The routes of `fine_tuning.alpha.graders`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, ResponseHeader, Router
from ._errors import ERROR_RESPONSE

ROUTER = Router(
    "fine_tuning.alpha.graders",
    Operation(
        "POST",
        "/fine_tuning/alpha/graders/run",
        method="run",
        request="FineTuningAlphaGradersRun",
        parameters=(
            Parameter("OpenAI-Organization", "header", "organization"),
            Parameter("OpenAI-Project", "header", "project"),
        ),
        body=(Json(Ref("RunGraderRequest")),),
        answers={
            200: Outcome(
                Json(Ref("RunGraderResponse")),
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
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
    ),
    Operation(
        "POST",
        "/fine_tuning/alpha/graders/validate",
        method="validate",
        request="FineTuningAlphaGradersValidate",
        parameters=(
            Parameter("OpenAI-Organization", "header", "organization"),
            Parameter("OpenAI-Project", "header", "project"),
        ),
        body=(Json(Ref("ValidateGraderRequest")),),
        answers={
            200: Outcome(
                Json(Ref("ValidateGraderResponse")),
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
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
    ),
)
