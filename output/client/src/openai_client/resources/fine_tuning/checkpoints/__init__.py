"""The methods of `fine_tuning.checkpoints`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ...._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .permissions import (
        AsyncPermissions,
        AsyncPermissionsWithRawResponse,
        AsyncPermissionsWithStreamingResponse,
        Permissions,
        PermissionsWithRawResponse,
        PermissionsWithStreamingResponse,
    )


class Checkpoints(Resource):
    """The methods of `fine_tuning.checkpoints`."""

    @cached_property
    def permissions(self) -> Permissions:
        """The methods of `fine_tuning.checkpoints.permissions`."""
        from .permissions import Permissions

        return Permissions(self)

    @property
    def with_raw_response(self) -> CheckpointsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("CheckpointsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("CheckpointsWithStreamingResponse", self._view("streaming"))


class AsyncCheckpoints(AsyncResource):
    """The methods of `fine_tuning.checkpoints`."""

    @cached_property
    def permissions(self) -> AsyncPermissions:
        """The methods of `fine_tuning.checkpoints.permissions`."""
        from .permissions import AsyncPermissions

        return AsyncPermissions(self)

    @property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncCheckpointsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncCheckpointsWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class CheckpointsWithRawResponse:
        def __init__(self, resource: Checkpoints) -> None:
            self.permissions = PermissionsWithRawResponse(resource.permissions)

    class CheckpointsWithStreamingResponse:
        def __init__(self, resource: Checkpoints) -> None:
            self.permissions = PermissionsWithStreamingResponse(resource.permissions)

    class AsyncCheckpointsWithRawResponse:
        def __init__(self, resource: AsyncCheckpoints) -> None:
            self.permissions = AsyncPermissionsWithRawResponse(resource.permissions)

    class AsyncCheckpointsWithStreamingResponse:
        def __init__(self, resource: AsyncCheckpoints) -> None:
            self.permissions = AsyncPermissionsWithStreamingResponse(
                resource.permissions
            )
