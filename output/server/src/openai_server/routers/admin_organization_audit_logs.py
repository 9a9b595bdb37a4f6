"""The routes of `admin.organization.audit_logs`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, ResponseHeader, Router
from ._errors import ERROR_RESPONSE

ROUTER = Router(
    "admin.organization.audit_logs",
    Operation(
        "GET",
        "/organization/audit_logs",
        method="list",
        request="AdminOrganizationAuditLogsList",
        parameters=(
            Parameter(
                "effective_at",
                "query",
                type=Ref("ListAuditLogsEffectiveAt"),
                style="deepObject",
                explode=True,
            ),
            Parameter("project_ids[]", "query", "project_ids", type=Ref("list[str]")),
            Parameter(
                "event_types[]",
                "query",
                "event_types",
                type=Ref("list[AuditLogEventType]"),
            ),
            Parameter("actor_ids[]", "query", "actor_ids", type=Ref("list[str]")),
            Parameter("actor_emails[]", "query", "actor_emails", type=Ref("list[str]")),
            Parameter("resource_ids[]", "query", "resource_ids", type=Ref("list[str]")),
            Parameter("tenant_only", "query", type=Ref("bool"), default=False),
            Parameter("limit", "query", type=Ref("int"), default=20),
            Parameter("after", "query"),
            Parameter("before", "query"),
        ),
        answers={
            200: Outcome(
                Json(Ref("AuditLogList")),
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
