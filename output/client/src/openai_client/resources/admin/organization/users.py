"""The people of the organization and their roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime import (
    JSON,
    AsyncResource,
    Operation,
    Pages,
    Ref,
    Resource,
    Style,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

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
        OrganizationUser,
        OrganizationUserDeleted,
        OrganizationUserList,
    )


class Users(Resource):
    """The people of the organization and their roles."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        emails: Iterable[str] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[OrganizationUser, OrganizationUserList]:
        """List users

        Pages through the people of the organization.

        Args:
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            emails: Only users with these addresses.

        Returns:
            One page of users.

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
            for item in client.admin.organization.users.list():
                print(item)
        """
        return self._list(
            _LIST, options, query={"limit": limit, "after": after, "emails": emails}
        )

    def retrieve(
        self, user_id: str, **options: Unpack[RequestOptions]
    ) -> OrganizationUser:
        """Retrieve a user

        Looks up one person.

        Args:
            user_id: Id of the user.

        Returns:
            The user.

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
            client.admin.organization.users.retrieve("user-Lm04")
        """
        return self._call(_RETRIEVE, options, path={"user_id": user_id})

    def update(
        self,
        user_id: str,
        *,
        role: str | None | Omit = omit,
        role_id: str | None | Omit = omit,
        technical_level: str | None | Omit = omit,
        developer_persona: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> OrganizationUser:
        """Update a user

        Changes a person's role in the organization or what is noted about them.

        Args:
            user_id: Id of the user.
            role: `owner` or `reader`.
            role_id: Id of a role to assign.
            technical_level: How technical the person says they are.
            developer_persona: What kind of developer the person says they are.

        Returns:
            The user after the change.

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
            client.admin.organization.users.update("user-Lm04")
        """
        return self._call(
            _UPDATE,
            options,
            path={"user_id": user_id},
            body={
                "role": role,
                "role_id": role_id,
                "technical_level": technical_level,
                "developer_persona": developer_persona,
            },
        )

    def delete(
        self, user_id: str, **options: Unpack[RequestOptions]
    ) -> OrganizationUserDeleted:
        """Remove a user

        Takes a person out of the organization.

        Args:
            user_id: Id of the user.

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
            client.admin.organization.users.delete("user-Lm04")
        """
        return self._call(_DELETE, options, path={"user_id": user_id})

    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("UsersWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("UsersWithStreamingResponse", self._view("streaming"))


class AsyncUsers(AsyncResource):
    """The people of the organization and their roles."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        emails: Iterable[str] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[OrganizationUser, OrganizationUserList]:
        """List users

        Pages through the people of the organization.

        Args:
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            emails: Only users with these addresses.

        Returns:
            One page of users.

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
            async for item in client.admin.organization.users.list():
                print(item)
        """
        return self._list(
            _LIST, options, query={"limit": limit, "after": after, "emails": emails}
        )

    async def retrieve(
        self, user_id: str, **options: Unpack[RequestOptions]
    ) -> OrganizationUser:
        """Retrieve a user

        Looks up one person.

        Args:
            user_id: Id of the user.

        Returns:
            The user.

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
            await client.admin.organization.users.retrieve("user-Lm04")
        """
        return await self._call(_RETRIEVE, options, path={"user_id": user_id})

    async def update(
        self,
        user_id: str,
        *,
        role: str | None | Omit = omit,
        role_id: str | None | Omit = omit,
        technical_level: str | None | Omit = omit,
        developer_persona: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> OrganizationUser:
        """Update a user

        Changes a person's role in the organization or what is noted about them.

        Args:
            user_id: Id of the user.
            role: `owner` or `reader`.
            role_id: Id of a role to assign.
            technical_level: How technical the person says they are.
            developer_persona: What kind of developer the person says they are.

        Returns:
            The user after the change.

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
            await client.admin.organization.users.update("user-Lm04")
        """
        return await self._call(
            _UPDATE,
            options,
            path={"user_id": user_id},
            body={
                "role": role,
                "role_id": role_id,
                "technical_level": technical_level,
                "developer_persona": developer_persona,
            },
        )

    async def delete(
        self, user_id: str, **options: Unpack[RequestOptions]
    ) -> OrganizationUserDeleted:
        """Remove a user

        Takes a person out of the organization.

        Args:
            user_id: Id of the user.

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
            await client.admin.organization.users.delete("user-Lm04")
        """
        return await self._call(_DELETE, options, path={"user_id": user_id})

    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncUsersWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncUsersWithStreamingResponse", self._view("streaming"))


_LIST: Operation[OrganizationUserList, OrganizationUser] = Operation(
    "GET",
    "/organization/users",
    result=Ref("OrganizationUserList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={"query": {"emails": Style("deepObject", explode=True)}},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_RETRIEVE: Operation[OrganizationUser] = Operation(
    "GET",
    "/organization/users/{user_id}",
    result=Ref("OrganizationUser"),
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

_UPDATE: Operation[OrganizationUser] = Operation(
    "POST",
    "/organization/users/{user_id}",
    body=JSON,
    result=Ref("OrganizationUser"),
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

_DELETE: Operation[OrganizationUserDeleted] = Operation(
    "DELETE",
    "/organization/users/{user_id}",
    result=Ref("OrganizationUserDeleted"),
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

    class UsersWithRawResponse:
        def __init__(self, resource: Users) -> None:
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class UsersWithStreamingResponse:
        def __init__(self, resource: Users) -> None:
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncUsersWithRawResponse:
        def __init__(self, resource: AsyncUsers) -> None:
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncUsersWithStreamingResponse:
        def __init__(self, resource: AsyncUsers) -> None:
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
