"""The methods of `admin`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .organization import (
        AsyncOrganization,
        AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse,
        Organization,
        OrganizationWithRawResponse,
        OrganizationWithStreamingResponse,
    )


class Admin(Resource):
    """The methods of `admin`."""

    @cached_property
    def organization(self) -> Organization:
        """The methods of `admin.organization`."""
        from .organization import Organization

        return Organization(self)

    @property
    def with_raw_response(self) -> AdminWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AdminWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AdminWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AdminWithStreamingResponse", self._view("streaming"))


class AsyncAdmin(AsyncResource):
    """The methods of `admin`."""

    @cached_property
    def organization(self) -> AsyncOrganization:
        """The methods of `admin.organization`."""
        from .organization import AsyncOrganization

        return AsyncOrganization(self)

    @property
    def with_raw_response(self) -> AsyncAdminWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncAdminWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncAdminWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncAdminWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class AdminWithRawResponse:
        def __init__(self, resource: Admin) -> None:
            self.organization = OrganizationWithRawResponse(resource.organization)

    class AdminWithStreamingResponse:
        def __init__(self, resource: Admin) -> None:
            self.organization = OrganizationWithStreamingResponse(resource.organization)

    class AsyncAdminWithRawResponse:
        def __init__(self, resource: AsyncAdmin) -> None:
            self.organization = AsyncOrganizationWithRawResponse(resource.organization)

    class AsyncAdminWithStreamingResponse:
        def __init__(self, resource: AsyncAdmin) -> None:
            self.organization = AsyncOrganizationWithStreamingResponse(
                resource.organization
            )
