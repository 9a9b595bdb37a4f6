"""The routes of `admin.organization.usage`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, ResponseHeader, Router
from ._errors import ERROR_RESPONSE

ROUTER = Router(
    "admin.organization.usage",
    Operation(
        "GET",
        "/organization/costs",
        method="costs",
        request="AdminOrganizationUsageCosts",
        parameters=(
            Parameter("start_time", "query", type=Ref("int"), required=True),
            Parameter("end_time", "query", type=Ref("int")),
            Parameter("bucket_width", "query", type=Ref('Literal["1d"]'), default="1d"),
            Parameter(
                "project_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "api_key_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "group_by",
                "query",
                type=Ref('list[Literal["project_id", "line_item", "api_key_id"]]'),
                style="deepObject",
                explode=True,
            ),
            Parameter("limit", "query", type=Ref("int"), default=7),
            Parameter("page", "query"),
        ),
        answers={
            200: Outcome(
                Json(Ref("UsagePage")),
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
            403: Outcome(
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
            403: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
    Operation(
        "GET",
        "/organization/usage/audio_speeches",
        method="audio_speeches",
        request="AdminOrganizationUsageAudioSpeeches",
        parameters=(
            Parameter("start_time", "query", type=Ref("int"), required=True),
            Parameter("end_time", "query", type=Ref("int")),
            Parameter(
                "bucket_width",
                "query",
                type=Ref('Literal["1m", "1h", "1d"]'),
                default="1d",
            ),
            Parameter(
                "project_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "user_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "api_key_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "models",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "group_by",
                "query",
                type=Ref(
                    'list[Literal["project_id", "user_id", "api_key_id", "model"]]'
                ),
                style="deepObject",
                explode=True,
            ),
            Parameter("limit", "query", type=Ref("int")),
            Parameter("page", "query"),
        ),
        answers={
            200: Outcome(
                Json(Ref("UsagePage")),
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
            403: Outcome(
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
            403: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
    Operation(
        "GET",
        "/organization/usage/audio_transcriptions",
        method="audio_transcriptions",
        request="AdminOrganizationUsageAudioTranscriptions",
        parameters=(
            Parameter("start_time", "query", type=Ref("int"), required=True),
            Parameter("end_time", "query", type=Ref("int")),
            Parameter(
                "bucket_width",
                "query",
                type=Ref('Literal["1m", "1h", "1d"]'),
                default="1d",
            ),
            Parameter(
                "project_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "user_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "api_key_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "models",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "group_by",
                "query",
                type=Ref(
                    'list[Literal["project_id", "user_id", "api_key_id", "model"]]'
                ),
                style="deepObject",
                explode=True,
            ),
            Parameter("limit", "query", type=Ref("int")),
            Parameter("page", "query"),
        ),
        answers={
            200: Outcome(
                Json(Ref("UsagePage")),
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
            403: Outcome(
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
            403: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
    Operation(
        "GET",
        "/organization/usage/code_interpreter_sessions",
        method="code_interpreter_sessions",
        request="AdminOrganizationUsageCodeInterpreterSessions",
        parameters=(
            Parameter("start_time", "query", type=Ref("int"), required=True),
            Parameter("end_time", "query", type=Ref("int")),
            Parameter(
                "bucket_width",
                "query",
                type=Ref('Literal["1m", "1h", "1d"]'),
                default="1d",
            ),
            Parameter(
                "project_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "group_by",
                "query",
                type=Ref('list[Literal["project_id"]]'),
                style="deepObject",
                explode=True,
            ),
            Parameter("limit", "query", type=Ref("int")),
            Parameter("page", "query"),
        ),
        answers={
            200: Outcome(
                Json(Ref("UsagePage")),
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
            403: Outcome(
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
            403: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
    Operation(
        "GET",
        "/organization/usage/completions",
        method="completions",
        request="AdminOrganizationUsageCompletions",
        parameters=(
            Parameter("start_time", "query", type=Ref("int"), required=True),
            Parameter("end_time", "query", type=Ref("int")),
            Parameter(
                "bucket_width",
                "query",
                type=Ref('Literal["1m", "1h", "1d"]'),
                default="1d",
            ),
            Parameter(
                "project_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "user_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "api_key_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "models",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter("batch", "query", type=Ref("bool")),
            Parameter(
                "group_by",
                "query",
                type=Ref(
                    'list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]]'
                ),
                style="deepObject",
                explode=True,
            ),
            Parameter("limit", "query", type=Ref("int")),
            Parameter("page", "query"),
        ),
        answers={
            200: Outcome(
                Json(Ref("UsagePage")),
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
            403: Outcome(
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
            403: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
    Operation(
        "GET",
        "/organization/usage/embeddings",
        method="embeddings",
        request="AdminOrganizationUsageEmbeddings",
        parameters=(
            Parameter("start_time", "query", type=Ref("int"), required=True),
            Parameter("end_time", "query", type=Ref("int")),
            Parameter(
                "bucket_width",
                "query",
                type=Ref('Literal["1m", "1h", "1d"]'),
                default="1d",
            ),
            Parameter(
                "project_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "user_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "api_key_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "models",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "group_by",
                "query",
                type=Ref(
                    'list[Literal["project_id", "user_id", "api_key_id", "model"]]'
                ),
                style="deepObject",
                explode=True,
            ),
            Parameter("limit", "query", type=Ref("int")),
            Parameter("page", "query"),
        ),
        answers={
            200: Outcome(
                Json(Ref("UsagePage")),
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
            403: Outcome(
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
            403: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
    Operation(
        "GET",
        "/organization/usage/file_search_calls",
        method="file_search_calls",
        request="AdminOrganizationUsageFileSearchCalls",
        parameters=(
            Parameter("start_time", "query", type=Ref("int"), required=True),
            Parameter("end_time", "query", type=Ref("int")),
            Parameter(
                "bucket_width",
                "query",
                type=Ref('Literal["1m", "1h", "1d"]'),
                default="1d",
            ),
            Parameter(
                "project_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "user_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "api_key_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "vector_store_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "group_by",
                "query",
                type=Ref(
                    'list[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]'
                ),
                style="deepObject",
                explode=True,
            ),
            Parameter("limit", "query", type=Ref("int")),
            Parameter("page", "query"),
        ),
        answers={
            200: Outcome(
                Json(Ref("UsagePage")),
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
            403: Outcome(
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
            403: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
    Operation(
        "GET",
        "/organization/usage/images",
        method="images",
        request="AdminOrganizationUsageImages",
        parameters=(
            Parameter("start_time", "query", type=Ref("int"), required=True),
            Parameter("end_time", "query", type=Ref("int")),
            Parameter(
                "bucket_width",
                "query",
                type=Ref('Literal["1m", "1h", "1d"]'),
                default="1d",
            ),
            Parameter(
                "sources",
                "query",
                type=Ref(
                    'list[Literal["image.generation", "image.edit", "image.variation"]]'
                ),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "sizes",
                "query",
                type=Ref(
                    'list[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]'
                ),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "project_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "user_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "api_key_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "models",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "group_by",
                "query",
                type=Ref(
                    'list[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]'
                ),
                style="deepObject",
                explode=True,
            ),
            Parameter("limit", "query", type=Ref("int")),
            Parameter("page", "query"),
        ),
        answers={
            200: Outcome(
                Json(Ref("UsagePage")),
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
            403: Outcome(
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
            403: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
    Operation(
        "GET",
        "/organization/usage/moderations",
        method="moderations",
        request="AdminOrganizationUsageModerations",
        parameters=(
            Parameter("start_time", "query", type=Ref("int"), required=True),
            Parameter("end_time", "query", type=Ref("int")),
            Parameter(
                "bucket_width",
                "query",
                type=Ref('Literal["1m", "1h", "1d"]'),
                default="1d",
            ),
            Parameter(
                "project_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "user_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "api_key_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "models",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "group_by",
                "query",
                type=Ref(
                    'list[Literal["project_id", "user_id", "api_key_id", "model"]]'
                ),
                style="deepObject",
                explode=True,
            ),
            Parameter("limit", "query", type=Ref("int")),
            Parameter("page", "query"),
        ),
        answers={
            200: Outcome(
                Json(Ref("UsagePage")),
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
            403: Outcome(
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
            403: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
    Operation(
        "GET",
        "/organization/usage/vector_stores",
        method="vector_stores",
        request="AdminOrganizationUsageVectorStores",
        parameters=(
            Parameter("start_time", "query", type=Ref("int"), required=True),
            Parameter("end_time", "query", type=Ref("int")),
            Parameter(
                "bucket_width",
                "query",
                type=Ref('Literal["1m", "1h", "1d"]'),
                default="1d",
            ),
            Parameter(
                "project_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "group_by",
                "query",
                type=Ref('list[Literal["project_id"]]'),
                style="deepObject",
                explode=True,
            ),
            Parameter("limit", "query", type=Ref("int")),
            Parameter("page", "query"),
        ),
        answers={
            200: Outcome(
                Json(Ref("UsagePage")),
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
            403: Outcome(
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
            403: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
    Operation(
        "GET",
        "/organization/usage/web_search_calls",
        method="web_search_calls",
        request="AdminOrganizationUsageWebSearchCalls",
        parameters=(
            Parameter("start_time", "query", type=Ref("int"), required=True),
            Parameter("end_time", "query", type=Ref("int")),
            Parameter(
                "bucket_width",
                "query",
                type=Ref('Literal["1m", "1h", "1d"]'),
                default="1d",
            ),
            Parameter(
                "project_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "user_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "api_key_ids",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "models",
                "query",
                type=Ref("list[str]"),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "context_levels",
                "query",
                type=Ref('list[Literal["low", "medium", "high"]]'),
                style="deepObject",
                explode=True,
            ),
            Parameter(
                "group_by",
                "query",
                type=Ref(
                    'list[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]]'
                ),
                style="deepObject",
                explode=True,
            ),
            Parameter("limit", "query", type=Ref("int")),
            Parameter("page", "query"),
        ),
        answers={
            200: Outcome(
                Json(Ref("UsagePage")),
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
            403: Outcome(
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
            403: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
)
