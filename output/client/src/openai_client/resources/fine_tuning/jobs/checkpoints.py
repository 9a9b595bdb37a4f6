"""The methods of `fine_tuning.jobs.checkpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime import AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from ...._runtime import (
        AsyncPaginator,
        Omit,
        Page,
        PageOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ....types import FineTuningJobCheckpoint, FineTuningJobCheckpointList


class Checkpoints(Resource):
    """The methods of `fine_tuning.jobs.checkpoints`."""

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[FineTuningJobCheckpoint, FineTuningJobCheckpointList]:
        """List checkpoints of a fine-tuning job

        Pages through the states that were kept during training. Each can be used as a
        model.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            after: Start behind this checkpoint: pass the `last_id` of the page you
                have.
            limit: How many checkpoints a page holds at most.

                Defaults to `10`.

        Returns:
            One page of checkpoints.

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
            for item in client.fine_tuning.jobs.checkpoints.list("ftjob-J3d8"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
        )

    @property
    def with_raw_response(self) -> CheckpointsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("CheckpointsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("CheckpointsWithStreamingResponse", self._view("streaming"))


class AsyncCheckpoints(AsyncResource):
    """The methods of `fine_tuning.jobs.checkpoints`."""

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[FineTuningJobCheckpoint, FineTuningJobCheckpointList]:
        """List checkpoints of a fine-tuning job

        Pages through the states that were kept during training. Each can be used as a
        model.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            after: Start behind this checkpoint: pass the `last_id` of the page you
                have.
            limit: How many checkpoints a page holds at most.

                Defaults to `10`.

        Returns:
            One page of checkpoints.

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
            async for item in client.fine_tuning.jobs.checkpoints.list("ftjob-J3d8"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
        )

    @property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncCheckpointsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncCheckpointsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[FineTuningJobCheckpointList, FineTuningJobCheckpoint] = Operation(
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    result=Ref("FineTuningJobCheckpointList"),
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

if TYPE_CHECKING:

    class CheckpointsWithRawResponse:
        def __init__(self, resource: Checkpoints) -> None:
            self.list = raw(resource.list)

    class CheckpointsWithStreamingResponse:
        def __init__(self, resource: Checkpoints) -> None:
            self.list = streaming(resource.list)

    class AsyncCheckpointsWithRawResponse:
        def __init__(self, resource: AsyncCheckpoints) -> None:
            self.list = async_raw(resource.list)

    class AsyncCheckpointsWithStreamingResponse:
        def __init__(self, resource: AsyncCheckpoints) -> None:
            self.list = async_streaming(resource.list)
