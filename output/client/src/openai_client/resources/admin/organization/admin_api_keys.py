"""Keys for the administration of an organization. They open nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
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
        AdminAPIKey,
        AdminAPIKeyCreateResponse,
        AdminAPIKeyList,
        DeleteAdminAPIKeyResponse,
    )


class AdminApiKeys(Resource):
    """Keys for the administration of an organization. They open nothing else."""

    def list(
        self,
        *,
        after: str | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[AdminAPIKey, AdminAPIKeyList]:
        """List admin keys

        Pages through the admin keys of the organization.

        Args:
            after: Start behind this object: pass the `last_id` of the page you
                have.
            order: `asc` lists the oldest first, `desc` the newest.

                Defaults to `"asc"`.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.

        Returns:
            One page of admin keys.

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
            for item in client.admin.organization.admin_api_keys.list():
                print(item)
        """
        return self._list(
            _LIST, options, query={"after": after, "order": order, "limit": limit}
        )

    def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AdminAPIKeyCreateResponse:
        """Create an admin key

        Makes a key for the administration. This answer is the only one that ever shows
        it in full.

        Args:
            name: Name that tells the key from others.
            expires_in_seconds: Lifetime in seconds. Without one, the key never
                expires.

        Returns:
            The new key, with its secret value.

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
            client.admin.organization.admin_api_keys.create(name="Night watch")
        """
        return self._call(
            _CREATE,
            options,
            body={"name": name, "expires_in_seconds": expires_in_seconds},
        )

    def retrieve(self, key_id: str, **options: Unpack[RequestOptions]) -> AdminAPIKey:
        """Retrieve an admin key

        Looks up one admin key, without its secret.

        Args:
            key_id: Id of the admin key.

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
            client.admin.organization.admin_api_keys.retrieve("key_8sAf")
        """
        return self._call(_RETRIEVE, options, path={"key_id": key_id})

    def delete(
        self, key_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteAdminAPIKeyResponse:
        """Delete an admin key

        Revokes an admin key at once.

        Args:
            key_id: Id of the admin key.

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
            client.admin.organization.admin_api_keys.delete("key_8sAf")
        """
        return self._call(_DELETE, options, path={"key_id": key_id})

    @property
    def with_raw_response(self) -> AdminApiKeysWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AdminApiKeysWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AdminApiKeysWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AdminApiKeysWithStreamingResponse", self._view("streaming"))


class AsyncAdminApiKeys(AsyncResource):
    """Keys for the administration of an organization. They open nothing else."""

    def list(
        self,
        *,
        after: str | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[AdminAPIKey, AdminAPIKeyList]:
        """List admin keys

        Pages through the admin keys of the organization.

        Args:
            after: Start behind this object: pass the `last_id` of the page you
                have.
            order: `asc` lists the oldest first, `desc` the newest.

                Defaults to `"asc"`.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.

        Returns:
            One page of admin keys.

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
            async for item in client.admin.organization.admin_api_keys.list():
                print(item)
        """
        return self._list(
            _LIST, options, query={"after": after, "order": order, "limit": limit}
        )

    async def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AdminAPIKeyCreateResponse:
        """Create an admin key

        Makes a key for the administration. This answer is the only one that ever shows
        it in full.

        Args:
            name: Name that tells the key from others.
            expires_in_seconds: Lifetime in seconds. Without one, the key never
                expires.

        Returns:
            The new key, with its secret value.

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
            await client.admin.organization.admin_api_keys.create(
                name="Night watch",
            )
        """
        return await self._call(
            _CREATE,
            options,
            body={"name": name, "expires_in_seconds": expires_in_seconds},
        )

    async def retrieve(
        self, key_id: str, **options: Unpack[RequestOptions]
    ) -> AdminAPIKey:
        """Retrieve an admin key

        Looks up one admin key, without its secret.

        Args:
            key_id: Id of the admin key.

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
            await client.admin.organization.admin_api_keys.retrieve("key_8sAf")
        """
        return await self._call(_RETRIEVE, options, path={"key_id": key_id})

    async def delete(
        self, key_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteAdminAPIKeyResponse:
        """Delete an admin key

        Revokes an admin key at once.

        Args:
            key_id: Id of the admin key.

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
            await client.admin.organization.admin_api_keys.delete("key_8sAf")
        """
        return await self._call(_DELETE, options, path={"key_id": key_id})

    @property
    def with_raw_response(self) -> AsyncAdminApiKeysWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncAdminApiKeysWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncAdminApiKeysWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncAdminApiKeysWithStreamingResponse", self._view("streaming"))


_LIST: Operation[AdminAPIKeyList, AdminAPIKey] = Operation(
    "GET",
    "/organization/admin_api_keys",
    result=Ref("AdminAPIKeyList"),
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

_CREATE: Operation[AdminAPIKeyCreateResponse] = Operation(
    "POST",
    "/organization/admin_api_keys",
    body=JSON,
    result=Ref("AdminAPIKeyCreateResponse"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_RETRIEVE: Operation[AdminAPIKey] = Operation(
    "GET",
    "/organization/admin_api_keys/{key_id}",
    result=Ref("AdminAPIKey"),
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

_DELETE: Operation[DeleteAdminAPIKeyResponse] = Operation(
    "DELETE",
    "/organization/admin_api_keys/{key_id}",
    result=Ref("DeleteAdminAPIKeyResponse"),
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

    class AdminApiKeysWithRawResponse:
        def __init__(self, resource: AdminApiKeys) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class AdminApiKeysWithStreamingResponse:
        def __init__(self, resource: AdminApiKeys) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncAdminApiKeysWithRawResponse:
        def __init__(self, resource: AsyncAdminApiKeys) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncAdminApiKeysWithStreamingResponse:
        def __init__(self, resource: AsyncAdminApiKeys) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
