"""The routes of `admin.organization.projects.api_keys`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, ResponseHeader, Router
from ._errors import ERROR_RESPONSE

ROUTER = Router(
    "admin.organization.projects.api_keys",
    Operation(
        "GET",
        "/organization/projects/{project_id}/api_keys",
        method="list",
        request="AdminOrganizationProjectsApiKeysList",
        parameters=(
            Parameter("project_id", "path"),
            Parameter("limit", "query", type=Ref("int"), default=20),
            Parameter("after", "query"),
            Parameter(
                "owner_project_access",
                "query",
                type=Ref('Literal["active", "inactive", "any"]'),
            ),
        ),
        answers={
            200: Outcome(
                Json(Ref("ProjectAPIKeyList")),
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
            403: ERROR_RESPONSE,
            404: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
    Operation(
        "GET",
        "/organization/projects/{project_id}/api_keys/{api_key_id}",
        method="retrieve",
        request="AdminOrganizationProjectsApiKeysRetrieve",
        parameters=(Parameter("project_id", "path"), Parameter("api_key_id", "path")),
        answers={
            200: Outcome(
                Json(Ref("ProjectAPIKey")),
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
            403: ERROR_RESPONSE,
            404: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
    Operation(
        "DELETE",
        "/organization/projects/{project_id}/api_keys/{api_key_id}",
        method="delete",
        request="AdminOrganizationProjectsApiKeysDelete",
        parameters=(Parameter("project_id", "path"), Parameter("api_key_id", "path")),
        answers={
            200: Outcome(
                Json(Ref("ProjectAPIKeyDeleted")),
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
            403: ERROR_RESPONSE,
            404: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        security=((("AdminApiKeyAuth", ()),),),
    ),
)
