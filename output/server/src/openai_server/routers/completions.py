"""The routes of `completions`."""

from __future__ import annotations

from .._runtime import (
    Events,
    Json,
    Operation,
    Outcome,
    Parameter,
    Ref,
    ResponseHeader,
    Router,
)
from ._errors import ERROR_RESPONSE

ROUTER = Router(
    "completions",
    Operation(
        "POST",
        "/completions",
        method="create",
        request="CompletionsCreate",
        parameters=(
            Parameter("OpenAI-Organization", "header", "organization"),
            Parameter("OpenAI-Project", "header", "project"),
        ),
        body=(Json(Ref("CreateCompletionRequest")),),
        answers={
            200: Outcome(
                Json(Ref("Completion")),
                headers=(
                    ResponseHeader("x-request-id", Ref("str")),
                    ResponseHeader("openai-processing-ms", Ref("int")),
                    ResponseHeader("x-ratelimit-limit-requests", Ref("int")),
                    ResponseHeader("x-ratelimit-limit-tokens", Ref("int")),
                    ResponseHeader("x-ratelimit-remaining-requests", Ref("int")),
                    ResponseHeader("x-ratelimit-remaining-tokens", Ref("int")),
                    ResponseHeader("x-ratelimit-reset-requests", Ref("str")),
                    ResponseHeader("x-ratelimit-reset-tokens", Ref("str")),
                ),
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
        events=Events(
            Ref("Completion"), end="[DONE]", flag="stream", flag_location="body"
        ),
    ),
)
