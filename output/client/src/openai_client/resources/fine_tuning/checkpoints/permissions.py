"""The methods of `fine_tuning.checkpoints.permissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
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
        CheckpointPermission,
        CheckpointPermissionDeleted,
        CheckpointPermissionList,
    )


class Permissions(Resource):
    """The methods of `fine_tuning.checkpoints.permissions`."""

    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | Omit = omit,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[CheckpointPermission, CheckpointPermissionList]:
        """List permissions of a checkpoint

        Pages through the projects that may use a checkpoint. Needs an admin key.

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint.
            project_id: Only the permission of this project.
            after: Start behind this permission: pass the `last_id` of the page you
                have.
            limit: How many permissions a page holds at most.

                Defaults to `10`.
            order: `descending` lists the newest first, `ascending` the oldest.

                Defaults to `"descending"`.

        Returns:
            One page of permissions.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.fine_tuning.checkpoints.permissions.list(
                "ft:gpt-4o-mini:acme:tides:A1b2:ckpt-step-80",
            ):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            query={
                "project_id": project_id,
                "after": after,
                "limit": limit,
                "order": order,
            },
        )

    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: Iterable[str],
        **options: Unpack[RequestOptions],
    ) -> CheckpointPermissionList:
        """Share a checkpoint with projects

        Lets other projects of the organization use a checkpoint. Needs an admin key.

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint.
            project_ids: Ids of the projects.

        Returns:
            The new permissions.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.fine_tuning.checkpoints.permissions.create(
                "ft:gpt-4o-mini:acme:tides:A1b2:ckpt-step-80",
                project_ids=["proj_k4Tn9d"],
            )
        """
        return self._call(
            _CREATE,
            options,
            path={"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            body={"project_ids": project_ids},
        )

    def delete(
        self,
        fine_tuned_model_checkpoint: str,
        permission_id: str,
        **options: Unpack[RequestOptions],
    ) -> CheckpointPermissionDeleted:
        """Withdraw a permission of a checkpoint

        Ends a project's use of a checkpoint. Needs an admin key.

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint.
            permission_id: Id of the permission.

        Returns:
            Confirmation of the removal.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.fine_tuning.checkpoints.permissions.delete(
                "ft:gpt-4o-mini:acme:tides:A1b2:ckpt-step-80",
                "cp_7uNq",
            )
        """
        return self._call(
            _DELETE,
            options,
            path={
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "permission_id": permission_id,
            },
        )

    @property
    def with_raw_response(self) -> PermissionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("PermissionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> PermissionsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("PermissionsWithStreamingResponse", self._view("streaming"))


class AsyncPermissions(AsyncResource):
    """The methods of `fine_tuning.checkpoints.permissions`."""

    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | Omit = omit,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[CheckpointPermission, CheckpointPermissionList]:
        """List permissions of a checkpoint

        Pages through the projects that may use a checkpoint. Needs an admin key.

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint.
            project_id: Only the permission of this project.
            after: Start behind this permission: pass the `last_id` of the page you
                have.
            limit: How many permissions a page holds at most.

                Defaults to `10`.
            order: `descending` lists the newest first, `ascending` the oldest.

                Defaults to `"descending"`.

        Returns:
            One page of permissions.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.fine_tuning.checkpoints.permissions.list(
                "ft:gpt-4o-mini:acme:tides:A1b2:ckpt-step-80",
            ):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            query={
                "project_id": project_id,
                "after": after,
                "limit": limit,
                "order": order,
            },
        )

    async def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: Iterable[str],
        **options: Unpack[RequestOptions],
    ) -> CheckpointPermissionList:
        """Share a checkpoint with projects

        Lets other projects of the organization use a checkpoint. Needs an admin key.

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint.
            project_ids: Ids of the projects.

        Returns:
            The new permissions.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.fine_tuning.checkpoints.permissions.create(
                "ft:gpt-4o-mini:acme:tides:A1b2:ckpt-step-80",
                project_ids=["proj_k4Tn9d"],
            )
        """
        return await self._call(
            _CREATE,
            options,
            path={"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            body={"project_ids": project_ids},
        )

    async def delete(
        self,
        fine_tuned_model_checkpoint: str,
        permission_id: str,
        **options: Unpack[RequestOptions],
    ) -> CheckpointPermissionDeleted:
        """Withdraw a permission of a checkpoint

        Ends a project's use of a checkpoint. Needs an admin key.

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint.
            permission_id: Id of the permission.

        Returns:
            Confirmation of the removal.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.fine_tuning.checkpoints.permissions.delete(
                "ft:gpt-4o-mini:acme:tides:A1b2:ckpt-step-80",
                "cp_7uNq",
            )
        """
        return await self._call(
            _DELETE,
            options,
            path={
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "permission_id": permission_id,
            },
        )

    @property
    def with_raw_response(self) -> AsyncPermissionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncPermissionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncPermissionsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncPermissionsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[CheckpointPermissionList, CheckpointPermission] = Operation(
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    result=Ref("CheckpointPermissionList"),
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
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CREATE: Operation[CheckpointPermissionList] = Operation(
    "POST",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    body=JSON,
    result=Ref("CheckpointPermissionList"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_DELETE: Operation[CheckpointPermissionDeleted] = Operation(
    "DELETE",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    result=Ref("CheckpointPermissionDeleted"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class PermissionsWithRawResponse:
        def __init__(self, resource: Permissions) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)

    class PermissionsWithStreamingResponse:
        def __init__(self, resource: Permissions) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.delete = streaming(resource.delete)

    class AsyncPermissionsWithRawResponse:
        def __init__(self, resource: AsyncPermissions) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)

    class AsyncPermissionsWithStreamingResponse:
        def __init__(self, resource: AsyncPermissions) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.delete = async_streaming(resource.delete)
