"""Divide the organization into projects, each with its own members, service accounts, keys
and rate limits.
"""

from __future__ import annotations

from functools import cached_property
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
    from .....types import Project, ProjectList, ProjectResidency
    from .api_keys import (
        ApiKeys,
        ApiKeysWithRawResponse,
        ApiKeysWithStreamingResponse,
        AsyncApiKeys,
        AsyncApiKeysWithRawResponse,
        AsyncApiKeysWithStreamingResponse,
    )
    from .certificates import (
        AsyncCertificates,
        AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse,
        Certificates,
        CertificatesWithRawResponse,
        CertificatesWithStreamingResponse,
    )
    from .rate_limits import (
        AsyncRateLimits,
        AsyncRateLimitsWithRawResponse,
        AsyncRateLimitsWithStreamingResponse,
        RateLimits,
        RateLimitsWithRawResponse,
        RateLimitsWithStreamingResponse,
    )
    from .service_accounts import (
        AsyncServiceAccounts,
        AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse,
        ServiceAccounts,
        ServiceAccountsWithRawResponse,
        ServiceAccountsWithStreamingResponse,
    )
    from .users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )


class Projects(Resource):
    """Divide the organization into projects, each with its own members, service accounts,
    keys and rate limits.
    """

    @cached_property
    def api_keys(self) -> ApiKeys:
        """The methods of `admin.organization.projects.api_keys`."""
        from .api_keys import ApiKeys

        return ApiKeys(self)

    @cached_property
    def rate_limits(self) -> RateLimits:
        """The methods of `admin.organization.projects.rate_limits`."""
        from .rate_limits import RateLimits

        return RateLimits(self)

    @cached_property
    def service_accounts(self) -> ServiceAccounts:
        """The methods of `admin.organization.projects.service_accounts`."""
        from .service_accounts import ServiceAccounts

        return ServiceAccounts(self)

    @cached_property
    def users(self) -> Users:
        """The people of the organization and their roles."""
        from .users import Users

        return Users(self)

    @cached_property
    def certificates(self) -> Certificates:
        """Client certificates for mutual TLS, for the whole organization or for single
        projects.
        """
        from .certificates import Certificates

        return Certificates(self)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        include_archived: bool | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[Project, ProjectList]:
        """List projects

        Pages through the projects of the organization.

        Args:
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            include_archived: Also list projects that were archived.

                Defaults to `false`.

        Returns:
            One page of projects.

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
            for item in client.admin.organization.projects.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={
                "limit": limit,
                "after": after,
                "include_archived": include_archived,
            },
        )

    def create(
        self,
        *,
        name: str,
        residency: ProjectResidency | None | Omit = omit,
        external_key_id: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Project:
        """Create a project

        Sets up a project. It can be archived later, but never deleted.

        Args:
            name: Name of the project; it may be changed later.
            residency: Where its data is kept and processed.
            external_key_id: Id of your own encryption key that protects its data.

        Returns:
            The project.

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
            client.admin.organization.projects.create(name="Tide tables")
        """
        return self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "residency": residency,
                "external_key_id": external_key_id,
            },
        )

    def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> Project:
        """Retrieve a project

        Looks up one project.

        Args:
            project_id: Id of the project.

        Returns:
            The project.

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
            client.admin.organization.projects.retrieve("proj_k4Tn9d")
        """
        return self._call(_RETRIEVE, options, path={"project_id": project_id})

    def update(
        self,
        project_id: str,
        *,
        name: str | None | Omit = omit,
        external_key_id: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Project:
        """Update a project

        Changes the name or the encryption key of a project.

        Args:
            project_id: Id of the project.
            name: Name of the project.
            external_key_id: Id of your own encryption key that protects its data.

        Returns:
            The project after the change.

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
            client.admin.organization.projects.update("proj_k4Tn9d")
        """
        return self._call(
            _UPDATE,
            options,
            path={"project_id": project_id},
            body={"name": name, "external_key_id": external_key_id},
        )

    def archive(self, project_id: str, **options: Unpack[RequestOptions]) -> Project:
        """Archive a project

        Closes a project for good. Nobody can use or change it afterwards.

        Args:
            project_id: Id of the project.

        Returns:
            The archived project.

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
            client.admin.organization.projects.archive("proj_k4Tn9d")
        """
        return self._call(_ARCHIVE, options, path={"project_id": project_id})

    @property
    def with_raw_response(self) -> ProjectsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ProjectsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ProjectsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ProjectsWithStreamingResponse", self._view("streaming"))


class AsyncProjects(AsyncResource):
    """Divide the organization into projects, each with its own members, service accounts,
    keys and rate limits.
    """

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """The methods of `admin.organization.projects.api_keys`."""
        from .api_keys import AsyncApiKeys

        return AsyncApiKeys(self)

    @cached_property
    def rate_limits(self) -> AsyncRateLimits:
        """The methods of `admin.organization.projects.rate_limits`."""
        from .rate_limits import AsyncRateLimits

        return AsyncRateLimits(self)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccounts:
        """The methods of `admin.organization.projects.service_accounts`."""
        from .service_accounts import AsyncServiceAccounts

        return AsyncServiceAccounts(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """The people of the organization and their roles."""
        from .users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """Client certificates for mutual TLS, for the whole organization or for single
        projects.
        """
        from .certificates import AsyncCertificates

        return AsyncCertificates(self)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        include_archived: bool | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[Project, ProjectList]:
        """List projects

        Pages through the projects of the organization.

        Args:
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            include_archived: Also list projects that were archived.

                Defaults to `false`.

        Returns:
            One page of projects.

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
            async for item in client.admin.organization.projects.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={
                "limit": limit,
                "after": after,
                "include_archived": include_archived,
            },
        )

    async def create(
        self,
        *,
        name: str,
        residency: ProjectResidency | None | Omit = omit,
        external_key_id: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Project:
        """Create a project

        Sets up a project. It can be archived later, but never deleted.

        Args:
            name: Name of the project; it may be changed later.
            residency: Where its data is kept and processed.
            external_key_id: Id of your own encryption key that protects its data.

        Returns:
            The project.

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
            await client.admin.organization.projects.create(name="Tide tables")
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "residency": residency,
                "external_key_id": external_key_id,
            },
        )

    async def retrieve(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> Project:
        """Retrieve a project

        Looks up one project.

        Args:
            project_id: Id of the project.

        Returns:
            The project.

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
            await client.admin.organization.projects.retrieve("proj_k4Tn9d")
        """
        return await self._call(_RETRIEVE, options, path={"project_id": project_id})

    async def update(
        self,
        project_id: str,
        *,
        name: str | None | Omit = omit,
        external_key_id: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Project:
        """Update a project

        Changes the name or the encryption key of a project.

        Args:
            project_id: Id of the project.
            name: Name of the project.
            external_key_id: Id of your own encryption key that protects its data.

        Returns:
            The project after the change.

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
            await client.admin.organization.projects.update("proj_k4Tn9d")
        """
        return await self._call(
            _UPDATE,
            options,
            path={"project_id": project_id},
            body={"name": name, "external_key_id": external_key_id},
        )

    async def archive(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> Project:
        """Archive a project

        Closes a project for good. Nobody can use or change it afterwards.

        Args:
            project_id: Id of the project.

        Returns:
            The archived project.

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
            await client.admin.organization.projects.archive("proj_k4Tn9d")
        """
        return await self._call(_ARCHIVE, options, path={"project_id": project_id})

    @property
    def with_raw_response(self) -> AsyncProjectsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncProjectsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncProjectsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncProjectsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ProjectList, Project] = Operation(
    "GET",
    "/organization/projects",
    result=Ref("ProjectList"),
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

_CREATE: Operation[Project] = Operation(
    "POST",
    "/organization/projects",
    body=JSON,
    result=Ref("Project"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_RETRIEVE: Operation[Project] = Operation(
    "GET",
    "/organization/projects/{project_id}",
    result=Ref("Project"),
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

_UPDATE: Operation[Project] = Operation(
    "POST",
    "/organization/projects/{project_id}",
    body=JSON,
    result=Ref("Project"),
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

_ARCHIVE: Operation[Project] = Operation(
    "POST",
    "/organization/projects/{project_id}/archive",
    result=Ref("Project"),
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

    class ProjectsWithRawResponse:
        def __init__(self, resource: Projects) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.archive = raw(resource.archive)
            self.api_keys = ApiKeysWithRawResponse(resource.api_keys)
            self.rate_limits = RateLimitsWithRawResponse(resource.rate_limits)
            self.service_accounts = ServiceAccountsWithRawResponse(
                resource.service_accounts
            )
            self.users = UsersWithRawResponse(resource.users)
            self.certificates = CertificatesWithRawResponse(resource.certificates)

    class ProjectsWithStreamingResponse:
        def __init__(self, resource: Projects) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.archive = streaming(resource.archive)
            self.api_keys = ApiKeysWithStreamingResponse(resource.api_keys)
            self.rate_limits = RateLimitsWithStreamingResponse(resource.rate_limits)
            self.service_accounts = ServiceAccountsWithStreamingResponse(
                resource.service_accounts
            )
            self.users = UsersWithStreamingResponse(resource.users)
            self.certificates = CertificatesWithStreamingResponse(resource.certificates)

    class AsyncProjectsWithRawResponse:
        def __init__(self, resource: AsyncProjects) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.archive = async_raw(resource.archive)
            self.api_keys = AsyncApiKeysWithRawResponse(resource.api_keys)
            self.rate_limits = AsyncRateLimitsWithRawResponse(resource.rate_limits)
            self.service_accounts = AsyncServiceAccountsWithRawResponse(
                resource.service_accounts
            )
            self.users = AsyncUsersWithRawResponse(resource.users)
            self.certificates = AsyncCertificatesWithRawResponse(resource.certificates)

    class AsyncProjectsWithStreamingResponse:
        def __init__(self, resource: AsyncProjects) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.archive = async_streaming(resource.archive)
            self.api_keys = AsyncApiKeysWithStreamingResponse(resource.api_keys)
            self.rate_limits = AsyncRateLimitsWithStreamingResponse(
                resource.rate_limits
            )
            self.service_accounts = AsyncServiceAccountsWithStreamingResponse(
                resource.service_accounts
            )
            self.users = AsyncUsersWithStreamingResponse(resource.users)
            self.certificates = AsyncCertificatesWithStreamingResponse(
                resource.certificates
            )
