"""Who changed what in the organization, and when. Logging has to be switched on in the
settings first, and then cannot be switched off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime import AsyncResource, Operation, Pages, Ref, Resource, Style, omit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...._runtime import (
        AsyncPaginator,
        Omit,
        Page,
        PageOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ....types import (
        AuditLog,
        AuditLogEventType,
        AuditLogList,
        ListAuditLogsEffectiveAtParam,
    )


class AuditLogs(Resource):
    """Who changed what in the organization, and when. Logging has to be switched on in the
    settings first, and then cannot be switched off.
    """

    def list(
        self,
        *,
        effective_at: ListAuditLogsEffectiveAtParam | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        event_types: Iterable[AuditLogEventType] | Omit = omit,
        actor_ids: Iterable[str] | Omit = omit,
        actor_emails: Iterable[str] | Omit = omit,
        resource_ids: Iterable[str] | Omit = omit,
        tenant_only: bool | Omit = omit,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[AuditLog, AuditLogList]:
        """List audit logs

        Pages through what was changed in the organization and who did it, newest first.

        Args:
            effective_at: Only what happened within this time, written as
                `effective_at[gte]=1764000000`.
            project_ids: Only what happened in these projects.
            event_types: Only events of these kinds.
            actor_ids: Only what these users, service accounts or keys did, by id.
            actor_emails: Only what the people with these addresses did.
            resource_ids: Only what was done to these objects, by id.
            tenant_only: Only events that concern the tenant as a whole.

                Defaults to `false`.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.

        Returns:
            One page of audit logs.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.audit_logs.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={
                "effective_at": effective_at,
                "project_ids[]": project_ids,
                "event_types[]": event_types,
                "actor_ids[]": actor_ids,
                "actor_emails[]": actor_emails,
                "resource_ids[]": resource_ids,
                "tenant_only": tenant_only,
                "limit": limit,
                "after": after,
                "before": before,
            },
        )

    @property
    def with_raw_response(self) -> AuditLogsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AuditLogsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AuditLogsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AuditLogsWithStreamingResponse", self._view("streaming"))


class AsyncAuditLogs(AsyncResource):
    """Who changed what in the organization, and when. Logging has to be switched on in the
    settings first, and then cannot be switched off.
    """

    def list(
        self,
        *,
        effective_at: ListAuditLogsEffectiveAtParam | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        event_types: Iterable[AuditLogEventType] | Omit = omit,
        actor_ids: Iterable[str] | Omit = omit,
        actor_emails: Iterable[str] | Omit = omit,
        resource_ids: Iterable[str] | Omit = omit,
        tenant_only: bool | Omit = omit,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[AuditLog, AuditLogList]:
        """List audit logs

        Pages through what was changed in the organization and who did it, newest first.

        Args:
            effective_at: Only what happened within this time, written as
                `effective_at[gte]=1764000000`.
            project_ids: Only what happened in these projects.
            event_types: Only events of these kinds.
            actor_ids: Only what these users, service accounts or keys did, by id.
            actor_emails: Only what the people with these addresses did.
            resource_ids: Only what was done to these objects, by id.
            tenant_only: Only events that concern the tenant as a whole.

                Defaults to `false`.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.

        Returns:
            One page of audit logs.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.audit_logs.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={
                "effective_at": effective_at,
                "project_ids[]": project_ids,
                "event_types[]": event_types,
                "actor_ids[]": actor_ids,
                "actor_emails[]": actor_emails,
                "resource_ids[]": resource_ids,
                "tenant_only": tenant_only,
                "limit": limit,
                "after": after,
                "before": before,
            },
        )

    @property
    def with_raw_response(self) -> AsyncAuditLogsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncAuditLogsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncAuditLogsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncAuditLogsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[AuditLogList, AuditLog] = Operation(
    "GET",
    "/organization/audit_logs",
    result=Ref("AuditLogList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={"query": {"effective_at": Style("deepObject", explode=True)}},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

if TYPE_CHECKING:

    class AuditLogsWithRawResponse:
        def __init__(self, resource: AuditLogs) -> None:
            self.list = raw(resource.list)

    class AuditLogsWithStreamingResponse:
        def __init__(self, resource: AuditLogs) -> None:
            self.list = streaming(resource.list)

    class AsyncAuditLogsWithRawResponse:
        def __init__(self, resource: AsyncAuditLogs) -> None:
            self.list = async_raw(resource.list)

    class AsyncAuditLogsWithStreamingResponse:
        def __init__(self, resource: AsyncAuditLogs) -> None:
            self.list = async_streaming(resource.list)
