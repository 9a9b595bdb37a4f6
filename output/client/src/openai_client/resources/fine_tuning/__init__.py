"""Train a model further on examples of your own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .alpha import (
        Alpha,
        AlphaWithRawResponse,
        AlphaWithStreamingResponse,
        AsyncAlpha,
        AsyncAlphaWithRawResponse,
        AsyncAlphaWithStreamingResponse,
    )
    from .checkpoints import (
        AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        Checkpoints,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )
    from .jobs import (
        AsyncJobs,
        AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse,
        Jobs,
        JobsWithRawResponse,
        JobsWithStreamingResponse,
    )


class FineTuning(Resource):
    """Train a model further on examples of your own."""

    @cached_property
    def alpha(self) -> Alpha:
        """The methods of `fine_tuning.alpha`."""
        from .alpha import Alpha

        return Alpha(self)

    @cached_property
    def checkpoints(self) -> Checkpoints:
        """The methods of `fine_tuning.checkpoints`."""
        from .checkpoints import Checkpoints

        return Checkpoints(self)

    @cached_property
    def jobs(self) -> Jobs:
        """The methods of `fine_tuning.jobs`."""
        from .jobs import Jobs

        return Jobs(self)

    @property
    def with_raw_response(self) -> FineTuningWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("FineTuningWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("FineTuningWithStreamingResponse", self._view("streaming"))


class AsyncFineTuning(AsyncResource):
    """Train a model further on examples of your own."""

    @cached_property
    def alpha(self) -> AsyncAlpha:
        """The methods of `fine_tuning.alpha`."""
        from .alpha import AsyncAlpha

        return AsyncAlpha(self)

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        """The methods of `fine_tuning.checkpoints`."""
        from .checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """The methods of `fine_tuning.jobs`."""
        from .jobs import AsyncJobs

        return AsyncJobs(self)

    @property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncFineTuningWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncFineTuningWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class FineTuningWithRawResponse:
        def __init__(self, resource: FineTuning) -> None:
            self.alpha = AlphaWithRawResponse(resource.alpha)
            self.checkpoints = CheckpointsWithRawResponse(resource.checkpoints)
            self.jobs = JobsWithRawResponse(resource.jobs)

    class FineTuningWithStreamingResponse:
        def __init__(self, resource: FineTuning) -> None:
            self.alpha = AlphaWithStreamingResponse(resource.alpha)
            self.checkpoints = CheckpointsWithStreamingResponse(resource.checkpoints)
            self.jobs = JobsWithStreamingResponse(resource.jobs)

    class AsyncFineTuningWithRawResponse:
        def __init__(self, resource: AsyncFineTuning) -> None:
            self.alpha = AsyncAlphaWithRawResponse(resource.alpha)
            self.checkpoints = AsyncCheckpointsWithRawResponse(resource.checkpoints)
            self.jobs = AsyncJobsWithRawResponse(resource.jobs)

    class AsyncFineTuningWithStreamingResponse:
        def __init__(self, resource: AsyncFineTuning) -> None:
            self.alpha = AsyncAlphaWithStreamingResponse(resource.alpha)
            self.checkpoints = AsyncCheckpointsWithStreamingResponse(
                resource.checkpoints
            )
            self.jobs = AsyncJobsWithStreamingResponse(resource.jobs)
