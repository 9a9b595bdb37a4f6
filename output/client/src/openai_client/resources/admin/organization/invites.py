"""Ask people into the organization by mail."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ...._runtime import (
        AsyncPaginator,
        Omit,
        Page,
        PageOptions,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ....types import (
        CreateInviteRequestProjectParam,
        Invite,
        InviteDeleted,
        InviteList,
    )


class Invites(Resource):
    """Ask people into the organization by mail."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[Invite, InviteList]:
        """List invites

        Pages through the invites of the organization.

        Args:
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.

        Returns:
            One page of invites.

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
            for item in client.admin.organization.invites.list():
                print(item)
        """
        return self._list(_LIST, options, query={"limit": limit, "after": after})

    def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[CreateInviteRequestProjectParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Invite:
        """Invite someone

        Sends an invite to a mail address. Whoever accepts it joins the organization.

        Args:
            email: Address it went to.
            role: Role in the organization that comes with it.
            projects: Projects to add the person to on acceptance. Without any, it
                is the default project.

        Returns:
            The invite.

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
            client.admin.organization.invites.create(
                email="jo@example.org",
                role="reader",
            )
        """
        return self._call(
            _CREATE, options, body={"email": email, "role": role, "projects": projects}
        )

    def retrieve(self, invite_id: str, **options: Unpack[RequestOptions]) -> Invite:
        """Retrieve an invite

        Looks up one invite.

        Args:
            invite_id: Id of the invite.

        Returns:
            The invite.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.admin.organization.invites.retrieve("invite-p1Kd")
        """
        return self._call(_RETRIEVE, options, path={"invite_id": invite_id})

    def delete(
        self, invite_id: str, **options: Unpack[RequestOptions]
    ) -> InviteDeleted:
        """Delete an invite

        Withdraws an invite that has not been accepted.

        Args:
            invite_id: Id of the invite.

        Returns:
            Confirmation of the removal.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.admin.organization.invites.delete("invite-p1Kd")
        """
        return self._call(_DELETE, options, path={"invite_id": invite_id})

    @property
    def with_raw_response(self) -> InvitesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("InvitesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> InvitesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("InvitesWithStreamingResponse", self._view("streaming"))


class AsyncInvites(AsyncResource):
    """Ask people into the organization by mail."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[Invite, InviteList]:
        """List invites

        Pages through the invites of the organization.

        Args:
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.

        Returns:
            One page of invites.

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
            async for item in client.admin.organization.invites.list():
                print(item)
        """
        return self._list(_LIST, options, query={"limit": limit, "after": after})

    async def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[CreateInviteRequestProjectParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Invite:
        """Invite someone

        Sends an invite to a mail address. Whoever accepts it joins the organization.

        Args:
            email: Address it went to.
            role: Role in the organization that comes with it.
            projects: Projects to add the person to on acceptance. Without any, it
                is the default project.

        Returns:
            The invite.

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
            await client.admin.organization.invites.create(
                email="jo@example.org",
                role="reader",
            )
        """
        return await self._call(
            _CREATE, options, body={"email": email, "role": role, "projects": projects}
        )

    async def retrieve(
        self, invite_id: str, **options: Unpack[RequestOptions]
    ) -> Invite:
        """Retrieve an invite

        Looks up one invite.

        Args:
            invite_id: Id of the invite.

        Returns:
            The invite.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.admin.organization.invites.retrieve("invite-p1Kd")
        """
        return await self._call(_RETRIEVE, options, path={"invite_id": invite_id})

    async def delete(
        self, invite_id: str, **options: Unpack[RequestOptions]
    ) -> InviteDeleted:
        """Delete an invite

        Withdraws an invite that has not been accepted.

        Args:
            invite_id: Id of the invite.

        Returns:
            Confirmation of the removal.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.admin.organization.invites.delete("invite-p1Kd")
        """
        return await self._call(_DELETE, options, path={"invite_id": invite_id})

    @property
    def with_raw_response(self) -> AsyncInvitesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncInvitesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncInvitesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncInvitesWithStreamingResponse", self._view("streaming"))


_LIST: Operation[InviteList, Invite] = Operation(
    "GET",
    "/organization/invites",
    result=Ref("InviteList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_CREATE: Operation[Invite] = Operation(
    "POST",
    "/organization/invites",
    body=JSON,
    result=Ref("Invite"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_RETRIEVE: Operation[Invite] = Operation(
    "GET",
    "/organization/invites/{invite_id}",
    result=Ref("Invite"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_DELETE: Operation[InviteDeleted] = Operation(
    "DELETE",
    "/organization/invites/{invite_id}",
    result=Ref("InviteDeleted"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

if TYPE_CHECKING:

    class InvitesWithRawResponse:
        def __init__(self, resource: Invites) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class InvitesWithStreamingResponse:
        def __init__(self, resource: Invites) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncInvitesWithRawResponse:
        def __init__(self, resource: AsyncInvites) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncInvitesWithStreamingResponse:
        def __init__(self, resource: AsyncInvites) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
