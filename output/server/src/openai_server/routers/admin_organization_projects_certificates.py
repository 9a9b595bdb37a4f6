"""The routes of `admin.organization.projects.certificates`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, ResponseHeader, Router
from ._errors import ERROR_RESPONSE

ROUTER = Router(
    "admin.organization.projects.certificates",
    Operation(
        "GET",
        "/organization/projects/{project_id}/certificates",
        method="list",
        request="AdminOrganizationProjectsCertificatesList",
        parameters=(
            Parameter("project_id", "path"),
            Parameter("limit", "query", type=Ref("int"), default=20),
            Parameter("after", "query"),
            Parameter(
                "order", "query", type=Ref('Literal["asc", "desc"]'), default="desc"
            ),
        ),
        answers={
            200: Outcome(
                Json(Ref("ProjectCertificateList")),
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
        "POST",
        "/organization/projects/{project_id}/certificates/activate",
        method="activate",
        request="AdminOrganizationProjectsCertificatesActivate",
        parameters=(Parameter("project_id", "path"),),
        body=(Json(Ref("ToggleCertificatesRequest")),),
        answers={
            200: Outcome(
                Json(Ref("ProjectCertificateActivation")),
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
        "POST",
        "/organization/projects/{project_id}/certificates/deactivate",
        method="deactivate",
        request="AdminOrganizationProjectsCertificatesDeactivate",
        parameters=(Parameter("project_id", "path"),),
        body=(Json(Ref("ToggleCertificatesRequest")),),
        answers={
            200: Outcome(
                Json(Ref("ProjectCertificateDeactivation")),
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
