"""The methods of `admin.organization.projects.api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ....._runtime import AsyncResource, Operation, Pages, Ref, Resource, omit

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
    from .....types import ProjectAPIKey, ProjectAPIKeyDeleted, ProjectAPIKeyList


class ApiKeys(Resource):
    """The methods of `admin.organization.projects.api_keys`."""

    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[ProjectAPIKey, ProjectAPIKeyList]:
        """List API keys of a project

        Pages through the keys of a project.

        Args:
            project_id: Id of the project.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            owner_project_access: Only keys whose owner has, or no longer has,
                access to the project. `any` lists both.

        Returns:
            One page of keys.

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
            for item in client.admin.organization.projects.api_keys.list("proj_k4Tn9d"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"project_id": project_id},
            query={
                "limit": limit,
                "after": after,
                "owner_project_access": owner_project_access,
            },
        )

    def retrieve(
        self, project_id: str, api_key_id: str, **options: Unpack[RequestOptions]
    ) -> ProjectAPIKey:
        """Retrieve an API key of a project

        Looks up one key, without its secret.

        Args:
            project_id: Id of the project.
            api_key_id: Id of the key.

        Returns:
            The key.

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
            client.admin.organization.projects.api_keys.retrieve(
                "proj_k4Tn9d",
                "key_2cQe",
            )
        """
        return self._call(
            _RETRIEVE,
            options,
            path={"project_id": project_id, "api_key_id": api_key_id},
        )

    def delete(
        self, project_id: str, api_key_id: str, **options: Unpack[RequestOptions]
    ) -> ProjectAPIKeyDeleted:
        """Delete an API key of a project

        Revokes a person's key. A service account's key goes with the account.

        Args:
            project_id: Id of the project.
            api_key_id: Id of the key.

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
            client.admin.organization.projects.api_keys.delete(
                "proj_k4Tn9d",
                "key_2cQe",
            )
        """
        return self._call(
            _DELETE, options, path={"project_id": project_id, "api_key_id": api_key_id}
        )

    @property
    def with_raw_response(self) -> ApiKeysWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ApiKeysWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ApiKeysWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ApiKeysWithStreamingResponse", self._view("streaming"))


class AsyncApiKeys(AsyncResource):
    """The methods of `admin.organization.projects.api_keys`."""

    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[ProjectAPIKey, ProjectAPIKeyList]:
        """List API keys of a project

        Pages through the keys of a project.

        Args:
            project_id: Id of the project.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            owner_project_access: Only keys whose owner has, or no longer has,
                access to the project. `any` lists both.

        Returns:
            One page of keys.

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
            async for item in client.admin.organization.projects.api_keys.list("proj_k4Tn9d"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"project_id": project_id},
            query={
                "limit": limit,
                "after": after,
                "owner_project_access": owner_project_access,
            },
        )

    async def retrieve(
        self, project_id: str, api_key_id: str, **options: Unpack[RequestOptions]
    ) -> ProjectAPIKey:
        """Retrieve an API key of a project

        Looks up one key, without its secret.

        Args:
            project_id: Id of the project.
            api_key_id: Id of the key.

        Returns:
            The key.

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
            await client.admin.organization.projects.api_keys.retrieve(
                "proj_k4Tn9d",
                "key_2cQe",
            )
        """
        return await self._call(
            _RETRIEVE,
            options,
            path={"project_id": project_id, "api_key_id": api_key_id},
        )

    async def delete(
        self, project_id: str, api_key_id: str, **options: Unpack[RequestOptions]
    ) -> ProjectAPIKeyDeleted:
        """Delete an API key of a project

        Revokes a person's key. A service account's key goes with the account.

        Args:
            project_id: Id of the project.
            api_key_id: Id of the key.

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
            await client.admin.organization.projects.api_keys.delete(
                "proj_k4Tn9d",
                "key_2cQe",
            )
        """
        return await self._call(
            _DELETE, options, path={"project_id": project_id, "api_key_id": api_key_id}
        )

    @property
    def with_raw_response(self) -> AsyncApiKeysWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncApiKeysWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncApiKeysWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncApiKeysWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ProjectAPIKeyList, ProjectAPIKey] = Operation(
    "GET",
    "/organization/projects/{project_id}/api_keys",
    result=Ref("ProjectAPIKeyList"),
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

_RETRIEVE: Operation[ProjectAPIKey] = Operation(
    "GET",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    result=Ref("ProjectAPIKey"),
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

_DELETE: Operation[ProjectAPIKeyDeleted] = Operation(
    "DELETE",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    result=Ref("ProjectAPIKeyDeleted"),
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

    class ApiKeysWithRawResponse:
        def __init__(self, resource: ApiKeys) -> None:
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class ApiKeysWithStreamingResponse:
        def __init__(self, resource: ApiKeys) -> None:
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncApiKeysWithRawResponse:
        def __init__(self, resource: AsyncApiKeys) -> None:
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncApiKeysWithStreamingResponse:
        def __init__(self, resource: AsyncApiKeys) -> None:
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
