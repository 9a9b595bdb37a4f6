"""The routes of `beta.threads.messages`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, ResponseHeader, Router
from ._errors import ERROR_RESPONSE

ROUTER = Router(
    "beta.threads.messages",
    Operation(
        "GET",
        "/threads/{thread_id}/messages",
        method="list",
        request="BetaThreadsMessagesList",
        parameters=(
            Parameter("thread_id", "path"),
            Parameter("limit", "query", type=Ref("int"), default=20),
            Parameter(
                "order", "query", type=Ref('Literal["asc", "desc"]'), default="desc"
            ),
            Parameter("after", "query"),
            Parameter("before", "query"),
            Parameter("run_id", "query"),
            Parameter("OpenAI-Organization", "header", "organization"),
            Parameter("OpenAI-Project", "header", "project"),
            Parameter(
                "OpenAI-Beta",
                "header",
                "open_ai_beta",
                type=Ref('Literal["assistants=v2"]'),
                required=True,
            ),
        ),
        answers={
            200: Outcome(
                Json(Ref("MessageList")),
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
    Operation(
        "POST",
        "/threads/{thread_id}/messages",
        method="create",
        request="BetaThreadsMessagesCreate",
        parameters=(
            Parameter("thread_id", "path"),
            Parameter("OpenAI-Organization", "header", "organization"),
            Parameter("OpenAI-Project", "header", "project"),
            Parameter(
                "OpenAI-Beta",
                "header",
                "open_ai_beta",
                type=Ref('Literal["assistants=v2"]'),
                required=True,
            ),
        ),
        body=(Json(Ref("CreateMessageRequest")),),
        answers={
            200: Outcome(
                Json(Ref("Message")),
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
    Operation(
        "GET",
        "/threads/{thread_id}/messages/{message_id}",
        method="retrieve",
        request="BetaThreadsMessagesRetrieve",
        parameters=(
            Parameter("thread_id", "path"),
            Parameter("message_id", "path"),
            Parameter("OpenAI-Organization", "header", "organization"),
            Parameter("OpenAI-Project", "header", "project"),
            Parameter(
                "OpenAI-Beta",
                "header",
                "open_ai_beta",
                type=Ref('Literal["assistants=v2"]'),
                required=True,
            ),
        ),
        answers={
            200: Outcome(
                Json(Ref("Message")),
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
    Operation(
        "POST",
        "/threads/{thread_id}/messages/{message_id}",
        method="update",
        request="BetaThreadsMessagesUpdate",
        parameters=(
            Parameter("thread_id", "path"),
            Parameter("message_id", "path"),
            Parameter("OpenAI-Organization", "header", "organization"),
            Parameter("OpenAI-Project", "header", "project"),
            Parameter(
                "OpenAI-Beta",
                "header",
                "open_ai_beta",
                type=Ref('Literal["assistants=v2"]'),
                required=True,
            ),
        ),
        body=(Json(Ref("UpdateMessageRequest")),),
        answers={
            200: Outcome(
                Json(Ref("Message")),
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
    Operation(
        "DELETE",
        "/threads/{thread_id}/messages/{message_id}",
        method="delete",
        request="BetaThreadsMessagesDelete",
        parameters=(
            Parameter("thread_id", "path"),
            Parameter("message_id", "path"),
            Parameter("OpenAI-Organization", "header", "organization"),
            Parameter("OpenAI-Project", "header", "project"),
            Parameter(
                "OpenAI-Beta",
                "header",
                "open_ai_beta",
                type=Ref('Literal["assistants=v2"]'),
                required=True,
            ),
        ),
        answers={
            200: Outcome(
                Json(Ref("MessageDeleted")),
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
