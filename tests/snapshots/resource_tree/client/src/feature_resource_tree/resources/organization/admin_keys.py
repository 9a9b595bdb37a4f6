"""The methods of `organization.admin_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Operation, Ref, Resource

if TYPE_CHECKING:
    from builtins import list
    from typing import List

    from ..._runtime import (
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )


class AdminKeys(Resource):
    """The methods of `organization.admin_keys`."""

    def list(self, **options: Unpack[RequestOptions]) -> List[str]:
        """`GET /v1/organization/admin-keys`

        Returns:
            Keys.

        Example:
            client.organization.admin_keys.list()
        """
        return self._call(_LIST, options)

    @property
    def with_raw_response(self) -> AdminKeysWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AdminKeysWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AdminKeysWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AdminKeysWithStreamingResponse", self._view("streaming"))


class AsyncAdminKeys(AsyncResource):
    """The methods of `organization.admin_keys`."""

    async def list(self, **options: Unpack[RequestOptions]) -> List[str]:
        """`GET /v1/organization/admin-keys`

        Returns:
            Keys.

        Example:
            await client.organization.admin_keys.list()
        """
        return await self._call(_LIST, options)

    @property
    def with_raw_response(self) -> AsyncAdminKeysWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncAdminKeysWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncAdminKeysWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncAdminKeysWithStreamingResponse", self._view("streaming"))


_LIST: Operation[list[str]] = Operation(
    "GET", "/v1/organization/admin-keys", result=Ref("list[str]")
)

if TYPE_CHECKING:

    class AdminKeysWithRawResponse:
        def __init__(self, resource: AdminKeys) -> None:
            self.list = raw(resource.list)

    class AdminKeysWithStreamingResponse:
        def __init__(self, resource: AdminKeys) -> None:
            self.list = streaming(resource.list)

    class AsyncAdminKeysWithRawResponse:
        def __init__(self, resource: AsyncAdminKeys) -> None:
            self.list = async_raw(resource.list)

    class AsyncAdminKeysWithStreamingResponse:
        def __init__(self, resource: AsyncAdminKeys) -> None:
            self.list = async_streaming(resource.list)
