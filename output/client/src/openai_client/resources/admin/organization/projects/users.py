"""The people of the organization and their roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ....._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from ....._runtime import (
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
    from .....types import ProjectUser, ProjectUserDeleted, ProjectUserList


class Users(Resource):
    """The people of the organization and their roles."""

    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[ProjectUser, ProjectUserList]:
        """List users of a project

        Pages through the members of a project.

        Args:
            project_id: Id of the project.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.

        Returns:
            One page of members.

            A page; iterating over it goes through the items of all pages.

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
            for item in client.admin.organization.projects.users.list("proj_k4Tn9d"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"project_id": project_id},
            query={"limit": limit, "after": after},
        )

    def create(
        self,
        project_id: str,
        *,
        role: str,
        user_id: str | None | Omit = omit,
        email: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectUser:
        """Add a user to a project

        Makes someone from the organization a member of a project.

        Args:
            project_id: Id of the project.
            role: `owner` or `member`.
            user_id: Id of the user.
            email: Mail address.

        Returns:
            The new member.

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
            client.admin.organization.projects.users.create(
                "proj_k4Tn9d",
                role="member",
            )
        """
        return self._call(
            _CREATE,
            options,
            path={"project_id": project_id},
            body={"role": role, "user_id": user_id, "email": email},
        )

    def retrieve(
        self, project_id: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> ProjectUser:
        """Retrieve a user of a project

        Looks up one member.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.

        Returns:
            The member.

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
            client.admin.organization.projects.users.retrieve(
                "proj_k4Tn9d",
                "user-Lm04",
            )
        """
        return self._call(
            _RETRIEVE, options, path={"project_id": project_id, "user_id": user_id}
        )

    def update(
        self,
        project_id: str,
        user_id: str,
        *,
        role: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectUser:
        """Update a user of a project

        Changes a member's role.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
            role: `owner` or `member`.

        Returns:
            The member after the change.

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
            client.admin.organization.projects.users.update(
                "proj_k4Tn9d",
                "user-Lm04",
            )
        """
        return self._call(
            _UPDATE,
            options,
            path={"project_id": project_id, "user_id": user_id},
            body={"role": role},
        )

    def delete(
        self, project_id: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> ProjectUserDeleted:
        """Remove a user from a project

        Ends a membership. Owners of the organization cannot be removed.

        Args:
            project_id: Id of the project.
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
            client.admin.organization.projects.users.delete(
                "proj_k4Tn9d",
                "user-Lm04",
            )
        """
        return self._call(
            _DELETE, options, path={"project_id": project_id, "user_id": user_id}
        )

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
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[ProjectUser, ProjectUserList]:
        """List users of a project

        Pages through the members of a project.

        Args:
            project_id: Id of the project.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.

        Returns:
            One page of members.

            A page; iterating over it goes through the items of all pages.

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
            async for item in client.admin.organization.projects.users.list("proj_k4Tn9d"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"project_id": project_id},
            query={"limit": limit, "after": after},
        )

    async def create(
        self,
        project_id: str,
        *,
        role: str,
        user_id: str | None | Omit = omit,
        email: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectUser:
        """Add a user to a project

        Makes someone from the organization a member of a project.

        Args:
            project_id: Id of the project.
            role: `owner` or `member`.
            user_id: Id of the user.
            email: Mail address.

        Returns:
            The new member.

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
            await client.admin.organization.projects.users.create(
                "proj_k4Tn9d",
                role="member",
            )
        """
        return await self._call(
            _CREATE,
            options,
            path={"project_id": project_id},
            body={"role": role, "user_id": user_id, "email": email},
        )

    async def retrieve(
        self, project_id: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> ProjectUser:
        """Retrieve a user of a project

        Looks up one member.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.

        Returns:
            The member.

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
            await client.admin.organization.projects.users.retrieve(
                "proj_k4Tn9d",
                "user-Lm04",
            )
        """
        return await self._call(
            _RETRIEVE, options, path={"project_id": project_id, "user_id": user_id}
        )

    async def update(
        self,
        project_id: str,
        user_id: str,
        *,
        role: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectUser:
        """Update a user of a project

        Changes a member's role.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
            role: `owner` or `member`.

        Returns:
            The member after the change.

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
            await client.admin.organization.projects.users.update(
                "proj_k4Tn9d",
                "user-Lm04",
            )
        """
        return await self._call(
            _UPDATE,
            options,
            path={"project_id": project_id, "user_id": user_id},
            body={"role": role},
        )

    async def delete(
        self, project_id: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> ProjectUserDeleted:
        """Remove a user from a project

        Ends a membership. Owners of the organization cannot be removed.

        Args:
            project_id: Id of the project.
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
            await client.admin.organization.projects.users.delete(
                "proj_k4Tn9d",
                "user-Lm04",
            )
        """
        return await self._call(
            _DELETE, options, path={"project_id": project_id, "user_id": user_id}
        )

    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncUsersWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncUsersWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ProjectUserList, ProjectUser] = Operation(
    "GET",
    "/organization/projects/{project_id}/users",
    result=Ref("ProjectUserList"),
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
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_CREATE: Operation[ProjectUser] = Operation(
    "POST",
    "/organization/projects/{project_id}/users",
    body=JSON,
    result=Ref("ProjectUser"),
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

_RETRIEVE: Operation[ProjectUser] = Operation(
    "GET",
    "/organization/projects/{project_id}/users/{user_id}",
    result=Ref("ProjectUser"),
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

_UPDATE: Operation[ProjectUser] = Operation(
    "POST",
    "/organization/projects/{project_id}/users/{user_id}",
    body=JSON,
    result=Ref("ProjectUser"),
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

_DELETE: Operation[ProjectUserDeleted] = Operation(
    "DELETE",
    "/organization/projects/{project_id}/users/{user_id}",
    result=Ref("ProjectUserDeleted"),
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
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class UsersWithStreamingResponse:
        def __init__(self, resource: Users) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncUsersWithRawResponse:
        def __init__(self, resource: AsyncUsers) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncUsersWithStreamingResponse:
        def __init__(self, resource: AsyncUsers) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
