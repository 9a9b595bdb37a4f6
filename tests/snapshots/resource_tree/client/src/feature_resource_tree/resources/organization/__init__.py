"""The methods of `organization`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .admin_keys import (
        AdminKeys,
        AdminKeysWithRawResponse,
        AdminKeysWithStreamingResponse,
        AsyncAdminKeys,
        AsyncAdminKeysWithRawResponse,
        AsyncAdminKeysWithStreamingResponse,
    )


class Organization(Resource):
    """The methods of `organization`."""

    @cached_property
    def admin_keys(self) -> AdminKeys:
        """The methods of `organization.admin_keys`."""
        from .admin_keys import AdminKeys

        return AdminKeys(self)

    @property
    def with_raw_response(self) -> OrganizationWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("OrganizationWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> OrganizationWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("OrganizationWithStreamingResponse", self._view("streaming"))


class AsyncOrganization(AsyncResource):
    """The methods of `organization`."""

    @cached_property
    def admin_keys(self) -> AsyncAdminKeys:
        """The methods of `organization.admin_keys`."""
        from .admin_keys import AsyncAdminKeys

        return AsyncAdminKeys(self)

    @property
    def with_raw_response(self) -> AsyncOrganizationWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncOrganizationWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncOrganizationWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class OrganizationWithRawResponse:
        def __init__(self, resource: Organization) -> None:
            self.admin_keys = AdminKeysWithRawResponse(resource.admin_keys)

    class OrganizationWithStreamingResponse:
        def __init__(self, resource: Organization) -> None:
            self.admin_keys = AdminKeysWithStreamingResponse(resource.admin_keys)

    class AsyncOrganizationWithRawResponse:
        def __init__(self, resource: AsyncOrganization) -> None:
            self.admin_keys = AsyncAdminKeysWithRawResponse(resource.admin_keys)

    class AsyncOrganizationWithStreamingResponse:
        def __init__(self, resource: AsyncOrganization) -> None:
            self.admin_keys = AsyncAdminKeysWithStreamingResponse(resource.admin_keys)
