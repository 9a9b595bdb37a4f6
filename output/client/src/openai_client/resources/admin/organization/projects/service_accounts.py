"""The methods of `admin.organization.projects.service_accounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ....._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from typing import Literal

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
    from .....types import (
        ProjectServiceAccount,
        ProjectServiceAccountCreateResponse,
        ProjectServiceAccountDeleted,
        ProjectServiceAccountList,
    )


class ServiceAccounts(Resource):
    """The methods of `admin.organization.projects.service_accounts`."""

    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[ProjectServiceAccount, ProjectServiceAccountList]:
        """List service accounts of a project

        Pages through the service accounts of a project.

        Args:
            project_id: Id of the project.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.

        Returns:
            One page of service accounts.

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
            for item in client.admin.organization.projects.service_accounts.list("proj_k4Tn9d"):
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
        name: str,
        create_service_account_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectServiceAccountCreateResponse:
        """Create a service account

        Sets up an account for a program, with a key that is shown only this once.

        Args:
            project_id: Id of the project.
            name: Its name.
            create_service_account_only: Make the account without a key.

        Returns:
            The account and its key.

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
            client.admin.organization.projects.service_accounts.create(
                "proj_k4Tn9d",
                name="Ticket machine",
            )
        """
        return self._call(
            _CREATE,
            options,
            path={"project_id": project_id},
            body={
                "name": name,
                "create_service_account_only": create_service_account_only,
            },
        )

    def retrieve(
        self,
        project_id: str,
        service_account_id: str,
        **options: Unpack[RequestOptions],
    ) -> ProjectServiceAccount:
        """Retrieve a service account

        Looks up one service account.

        Args:
            project_id: Id of the project.
            service_account_id: Id of the service account.

        Returns:
            The service account.

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
            client.admin.organization.projects.service_accounts.retrieve(
                "proj_k4Tn9d",
                "svc_acct_1vUh",
            )
        """
        return self._call(
            _RETRIEVE,
            options,
            path={"project_id": project_id, "service_account_id": service_account_id},
        )

    def update(
        self,
        project_id: str,
        service_account_id: str,
        *,
        name: str | Omit = omit,
        role: Literal["member", "owner"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectServiceAccount:
        """Update a service account

        Changes the name or role of a service account.

        Args:
            project_id: Id of the project.
            service_account_id: Id of the service account.
            name: Its name.
            role: Its role in the project.

        Returns:
            The service account after the change.

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
            client.admin.organization.projects.service_accounts.update(
                "proj_k4Tn9d",
                "svc_acct_1vUh",
            )
        """
        return self._call(
            _UPDATE,
            options,
            path={"project_id": project_id, "service_account_id": service_account_id},
            body={"name": name, "role": role},
        )

    def delete(
        self,
        project_id: str,
        service_account_id: str,
        **options: Unpack[RequestOptions],
    ) -> ProjectServiceAccountDeleted:
        """Delete a service account

        Removes a service account and with it its keys.

        Args:
            project_id: Id of the project.
            service_account_id: Id of the service account.

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
            client.admin.organization.projects.service_accounts.delete(
                "proj_k4Tn9d",
                "svc_acct_1vUh",
            )
        """
        return self._call(
            _DELETE,
            options,
            path={"project_id": project_id, "service_account_id": service_account_id},
        )

    @property
    def with_raw_response(self) -> ServiceAccountsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ServiceAccountsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ServiceAccountsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ServiceAccountsWithStreamingResponse", self._view("streaming"))


class AsyncServiceAccounts(AsyncResource):
    """The methods of `admin.organization.projects.service_accounts`."""

    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[ProjectServiceAccount, ProjectServiceAccountList]:
        """List service accounts of a project

        Pages through the service accounts of a project.

        Args:
            project_id: Id of the project.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.

        Returns:
            One page of service accounts.

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
            async for item in client.admin.organization.projects.service_accounts.list("proj_k4Tn9d"):
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
        name: str,
        create_service_account_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectServiceAccountCreateResponse:
        """Create a service account

        Sets up an account for a program, with a key that is shown only this once.

        Args:
            project_id: Id of the project.
            name: Its name.
            create_service_account_only: Make the account without a key.

        Returns:
            The account and its key.

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
            await client.admin.organization.projects.service_accounts.create(
                "proj_k4Tn9d",
                name="Ticket machine",
            )
        """
        return await self._call(
            _CREATE,
            options,
            path={"project_id": project_id},
            body={
                "name": name,
                "create_service_account_only": create_service_account_only,
            },
        )

    async def retrieve(
        self,
        project_id: str,
        service_account_id: str,
        **options: Unpack[RequestOptions],
    ) -> ProjectServiceAccount:
        """Retrieve a service account

        Looks up one service account.

        Args:
            project_id: Id of the project.
            service_account_id: Id of the service account.

        Returns:
            The service account.

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
            await client.admin.organization.projects.service_accounts.retrieve(
                "proj_k4Tn9d",
                "svc_acct_1vUh",
            )
        """
        return await self._call(
            _RETRIEVE,
            options,
            path={"project_id": project_id, "service_account_id": service_account_id},
        )

    async def update(
        self,
        project_id: str,
        service_account_id: str,
        *,
        name: str | Omit = omit,
        role: Literal["member", "owner"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectServiceAccount:
        """Update a service account

        Changes the name or role of a service account.

        Args:
            project_id: Id of the project.
            service_account_id: Id of the service account.
            name: Its name.
            role: Its role in the project.

        Returns:
            The service account after the change.

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
            await client.admin.organization.projects.service_accounts.update(
                "proj_k4Tn9d",
                "svc_acct_1vUh",
            )
        """
        return await self._call(
            _UPDATE,
            options,
            path={"project_id": project_id, "service_account_id": service_account_id},
            body={"name": name, "role": role},
        )

    async def delete(
        self,
        project_id: str,
        service_account_id: str,
        **options: Unpack[RequestOptions],
    ) -> ProjectServiceAccountDeleted:
        """Delete a service account

        Removes a service account and with it its keys.

        Args:
            project_id: Id of the project.
            service_account_id: Id of the service account.

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
            await client.admin.organization.projects.service_accounts.delete(
                "proj_k4Tn9d",
                "svc_acct_1vUh",
            )
        """
        return await self._call(
            _DELETE,
            options,
            path={"project_id": project_id, "service_account_id": service_account_id},
        )

    @property
    def with_raw_response(self) -> AsyncServiceAccountsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncServiceAccountsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncServiceAccountsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast(
            "AsyncServiceAccountsWithStreamingResponse", self._view("streaming")
        )


_LIST: Operation[ProjectServiceAccountList, ProjectServiceAccount] = Operation(
    "GET",
    "/organization/projects/{project_id}/service_accounts",
    result=Ref("ProjectServiceAccountList"),
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

_CREATE: Operation[ProjectServiceAccountCreateResponse] = Operation(
    "POST",
    "/organization/projects/{project_id}/service_accounts",
    body=JSON,
    result=Ref("ProjectServiceAccountCreateResponse"),
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

_RETRIEVE: Operation[ProjectServiceAccount] = Operation(
    "GET",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    result=Ref("ProjectServiceAccount"),
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

_UPDATE: Operation[ProjectServiceAccount] = Operation(
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    body=JSON,
    result=Ref("ProjectServiceAccount"),
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

_DELETE: Operation[ProjectServiceAccountDeleted] = Operation(
    "DELETE",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    result=Ref("ProjectServiceAccountDeleted"),
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

    class ServiceAccountsWithRawResponse:
        def __init__(self, resource: ServiceAccounts) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class ServiceAccountsWithStreamingResponse:
        def __init__(self, resource: ServiceAccounts) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncServiceAccountsWithRawResponse:
        def __init__(self, resource: AsyncServiceAccounts) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncServiceAccountsWithStreamingResponse:
        def __init__(self, resource: AsyncServiceAccounts) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
