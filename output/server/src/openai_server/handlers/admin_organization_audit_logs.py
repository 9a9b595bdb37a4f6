"""What `admin.organization.audit_logs` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import (
        BadRequest,
        Forbidden,
        InternalServerError,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import (
        AuditLogEventType,
        AuditLogList,
        ErrorResponse,
        ListAuditLogsEffectiveAt,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationAuditLogsList:
    """What `GET /organization/audit_logs` is asked."""

    effective_at: ListAuditLogsEffectiveAt | None = None
    """Only what happened within this time, written as `effective_at[gte]=1764000000`."""

    project_ids: list[str] | None = None
    """Only what happened in these projects."""

    event_types: list[AuditLogEventType] | None = None
    """Only events of these kinds."""

    actor_ids: list[str] | None = None
    """Only what these users, service accounts or keys did, by id."""

    actor_emails: list[str] | None = None
    """Only what the people with these addresses did."""

    resource_ids: list[str] | None = None
    """Only what was done to these objects, by id."""

    tenant_only: bool = False
    """Only events that concern the tenant as a whole."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    after: str | None = None
    """Start behind this object: pass the `last_id` of the page you have."""

    before: str | None = None
    """Stop in front of this object: pass the `first_id` of the page you have to go back
    one page.
    """


class AdminOrganizationAuditLogsHandler(Handler[Identity]):
    """Who changed what in the organization, and when. Logging has to be switched on in the
    settings first, and then cannot be switched off.
    """

    resource: ClassVar[str] = "admin.organization.audit_logs"

    async def list(
        self, request: AdminOrganizationAuditLogsList, auth: Identity
    ) -> (
        AuditLogList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List audit logs

        Pages through what was changed in the organization and who did it, newest first.

        Outcomes:
            200 (OK): One page of audit logs.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
