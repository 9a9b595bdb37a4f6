"""The methods of `fine_tuning.jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ...._runtime import (
    JSON,
    AsyncResource,
    Operation,
    Pages,
    Ref,
    Resource,
    Style,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
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
        CreateFineTuningJobRequestHyperparametersParam,
        CreateFineTuningJobRequestIntegrationParam,
        FineTuningJob,
        FineTuningJobEvent,
        FineTuningJobEventList,
        FineTuningJobList,
        FineTuningMethod,
        FineTuningMethodParam,
        MetadataParam,
    )
    from .checkpoints import (
        AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        Checkpoints,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )


class Jobs(Resource):
    """The methods of `fine_tuning.jobs`."""

    @cached_property
    def checkpoints(self) -> Checkpoints:
        """The methods of `fine_tuning.jobs.checkpoints`."""
        from .checkpoints import Checkpoints

        return Checkpoints(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[FineTuningJob, FineTuningJobList]:
        """List fine-tuning jobs

        Pages through the jobs of your organization.

        Args:
            after: Start behind this job.
            limit: How many jobs a page holds at most.

                Defaults to `20`.
            metadata: Only jobs that carry these pairs, written as
                `metadata[key]=value`; `metadata=null` finds jobs without any.

        Returns:
            One page of jobs.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.fine_tuning.jobs.list():
                print(item)
        """
        return self._list(
            _LIST, options, query={"after": after, "limit": limit, "metadata": metadata}
        )

    def create(
        self,
        *,
        model: (
            Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str
        ),
        training_file: str,
        hyperparameters: CreateFineTuningJobRequestHyperparametersParam | Omit = omit,
        suffix: str | None | Omit = omit,
        validation_file: str | None | Omit = omit,
        integrations: (
            Iterable[CreateFineTuningJobRequestIntegrationParam] | None | Omit
        ) = omit,
        seed: int | None | Omit = omit,
        method: FineTuningMethodParam | FineTuningMethod | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FineTuningJob:
        """Create a fine-tuning job

        Starts the training of a model on your examples. Follow its progress through the
        job's events.

        Args:
            model: Model to train.
            training_file: JSON Lines file with examples, uploaded with purpose
                `fine-tune`. Its form depends on the method and on whether the model
                chats.
            hyperparameters: Former place of the settings of training; they belong
                under `method`.

                Deprecated.
            suffix: Text for the name of the new model, such as `tides` in
                `ft:gpt-4o-mini:acme:tides:A1b2`.

                Defaults to `null`.
            validation_file: File with examples that are not trained on but measured
                against. None of them may be in the training file.
            integrations: Services that get the figures of the training.
            seed: With the same seed and settings the result should be the same,
                though not always. Chosen for you if you leave it out.
            method: How the model is trained.
            metadata: Your own notes on the job.

        Returns:
            The job, in the queue.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.fine_tuning.jobs.create(
                model="gpt-4o-mini",
                training_file="file-6F2ksmvX",
            )
        """
        return self._call(
            _CREATE,
            options,
            body={
                "model": model,
                "training_file": training_file,
                "hyperparameters": hyperparameters,
                "suffix": suffix,
                "validation_file": validation_file,
                "integrations": integrations,
                "seed": seed,
                "method": method,
                "metadata": metadata,
            },
        )

    def retrieve(
        self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Retrieve a fine-tuning job

        Looks up the state of one job.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.

        Returns:
            The job.

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
            client.fine_tuning.jobs.retrieve("ftjob-J3d8")
        """
        return self._call(
            _RETRIEVE, options, path={"fine_tuning_job_id": fine_tuning_job_id}
        )

    def cancel(
        self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Cancel a fine-tuning job

        Stops a job for good, at once.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.

        Returns:
            The cancelled job.

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
            client.fine_tuning.jobs.cancel("ftjob-J3d8")
        """
        return self._call(
            _CANCEL, options, path={"fine_tuning_job_id": fine_tuning_job_id}
        )

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[FineTuningJobEvent, FineTuningJobEventList]:
        """List fine-tuning events

        Pages through what a job has reported.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            after: Start behind this event.
            limit: How many events a page holds at most.

                Defaults to `20`.

        Returns:
            One page of events.

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
            for item in client.fine_tuning.jobs.list_events("ftjob-J3d8"):
                print(item)
        """
        return self._list(
            _LIST_EVENTS,
            options,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
        )

    def pause(
        self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Pause a fine-tuning job

        Halts a job, to be resumed later.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.

        Returns:
            The job, at rest.

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
            client.fine_tuning.jobs.pause("ftjob-J3d8")
        """
        return self._call(
            _PAUSE, options, path={"fine_tuning_job_id": fine_tuning_job_id}
        )

    def resume(
        self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Resume a fine-tuning job

        Lets a paused job go on.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.

        Returns:
            The job, going on.

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
            client.fine_tuning.jobs.resume("ftjob-J3d8")
        """
        return self._call(
            _RESUME, options, path={"fine_tuning_job_id": fine_tuning_job_id}
        )

    @property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("JobsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("JobsWithStreamingResponse", self._view("streaming"))


class AsyncJobs(AsyncResource):
    """The methods of `fine_tuning.jobs`."""

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        """The methods of `fine_tuning.jobs.checkpoints`."""
        from .checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[FineTuningJob, FineTuningJobList]:
        """List fine-tuning jobs

        Pages through the jobs of your organization.

        Args:
            after: Start behind this job.
            limit: How many jobs a page holds at most.

                Defaults to `20`.
            metadata: Only jobs that carry these pairs, written as
                `metadata[key]=value`; `metadata=null` finds jobs without any.

        Returns:
            One page of jobs.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.fine_tuning.jobs.list():
                print(item)
        """
        return self._list(
            _LIST, options, query={"after": after, "limit": limit, "metadata": metadata}
        )

    async def create(
        self,
        *,
        model: (
            Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str
        ),
        training_file: str,
        hyperparameters: CreateFineTuningJobRequestHyperparametersParam | Omit = omit,
        suffix: str | None | Omit = omit,
        validation_file: str | None | Omit = omit,
        integrations: (
            Iterable[CreateFineTuningJobRequestIntegrationParam] | None | Omit
        ) = omit,
        seed: int | None | Omit = omit,
        method: FineTuningMethodParam | FineTuningMethod | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FineTuningJob:
        """Create a fine-tuning job

        Starts the training of a model on your examples. Follow its progress through the
        job's events.

        Args:
            model: Model to train.
            training_file: JSON Lines file with examples, uploaded with purpose
                `fine-tune`. Its form depends on the method and on whether the model
                chats.
            hyperparameters: Former place of the settings of training; they belong
                under `method`.

                Deprecated.
            suffix: Text for the name of the new model, such as `tides` in
                `ft:gpt-4o-mini:acme:tides:A1b2`.

                Defaults to `null`.
            validation_file: File with examples that are not trained on but measured
                against. None of them may be in the training file.
            integrations: Services that get the figures of the training.
            seed: With the same seed and settings the result should be the same,
                though not always. Chosen for you if you leave it out.
            method: How the model is trained.
            metadata: Your own notes on the job.

        Returns:
            The job, in the queue.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.fine_tuning.jobs.create(
                model="gpt-4o-mini",
                training_file="file-6F2ksmvX",
            )
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "model": model,
                "training_file": training_file,
                "hyperparameters": hyperparameters,
                "suffix": suffix,
                "validation_file": validation_file,
                "integrations": integrations,
                "seed": seed,
                "method": method,
                "metadata": metadata,
            },
        )

    async def retrieve(
        self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Retrieve a fine-tuning job

        Looks up the state of one job.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.

        Returns:
            The job.

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
            await client.fine_tuning.jobs.retrieve("ftjob-J3d8")
        """
        return await self._call(
            _RETRIEVE, options, path={"fine_tuning_job_id": fine_tuning_job_id}
        )

    async def cancel(
        self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Cancel a fine-tuning job

        Stops a job for good, at once.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.

        Returns:
            The cancelled job.

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
            await client.fine_tuning.jobs.cancel("ftjob-J3d8")
        """
        return await self._call(
            _CANCEL, options, path={"fine_tuning_job_id": fine_tuning_job_id}
        )

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[FineTuningJobEvent, FineTuningJobEventList]:
        """List fine-tuning events

        Pages through what a job has reported.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            after: Start behind this event.
            limit: How many events a page holds at most.

                Defaults to `20`.

        Returns:
            One page of events.

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
            async for item in client.fine_tuning.jobs.list_events("ftjob-J3d8"):
                print(item)
        """
        return self._list(
            _LIST_EVENTS,
            options,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
        )

    async def pause(
        self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Pause a fine-tuning job

        Halts a job, to be resumed later.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.

        Returns:
            The job, at rest.

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
            await client.fine_tuning.jobs.pause("ftjob-J3d8")
        """
        return await self._call(
            _PAUSE, options, path={"fine_tuning_job_id": fine_tuning_job_id}
        )

    async def resume(
        self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Resume a fine-tuning job

        Lets a paused job go on.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.

        Returns:
            The job, going on.

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
            await client.fine_tuning.jobs.resume("ftjob-J3d8")
        """
        return await self._call(
            _RESUME, options, path={"fine_tuning_job_id": fine_tuning_job_id}
        )

    @property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncJobsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncJobsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[FineTuningJobList, FineTuningJob] = Operation(
    "GET",
    "/fine_tuning/jobs",
    result=Ref("FineTuningJobList"),
    pages=Pages(
        "last_item",
        items=("data",),
        parameter="after",
        cursor=("id",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={"query": {"metadata": Style("deepObject", explode=True)}},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CREATE: Operation[FineTuningJob] = Operation(
    "POST",
    "/fine_tuning/jobs",
    body=JSON,
    result=Ref("FineTuningJob"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[FineTuningJob] = Operation(
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}",
    result=Ref("FineTuningJob"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CANCEL: Operation[FineTuningJob] = Operation(
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    result=Ref("FineTuningJob"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_LIST_EVENTS: Operation[FineTuningJobEventList, FineTuningJobEvent] = Operation(
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    result=Ref("FineTuningJobEventList"),
    pages=Pages(
        "last_item",
        items=("data",),
        parameter="after",
        cursor=("id",),
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

_PAUSE: Operation[FineTuningJob] = Operation(
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    result=Ref("FineTuningJob"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RESUME: Operation[FineTuningJob] = Operation(
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    result=Ref("FineTuningJob"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class JobsWithRawResponse:
        def __init__(self, resource: Jobs) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.cancel = raw(resource.cancel)
            self.list_events = raw(resource.list_events)
            self.pause = raw(resource.pause)
            self.resume = raw(resource.resume)
            self.checkpoints = CheckpointsWithRawResponse(resource.checkpoints)

    class JobsWithStreamingResponse:
        def __init__(self, resource: Jobs) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.cancel = streaming(resource.cancel)
            self.list_events = streaming(resource.list_events)
            self.pause = streaming(resource.pause)
            self.resume = streaming(resource.resume)
            self.checkpoints = CheckpointsWithStreamingResponse(resource.checkpoints)

    class AsyncJobsWithRawResponse:
        def __init__(self, resource: AsyncJobs) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.cancel = async_raw(resource.cancel)
            self.list_events = async_raw(resource.list_events)
            self.pause = async_raw(resource.pause)
            self.resume = async_raw(resource.resume)
            self.checkpoints = AsyncCheckpointsWithRawResponse(resource.checkpoints)

    class AsyncJobsWithStreamingResponse:
        def __init__(self, resource: AsyncJobs) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.cancel = async_streaming(resource.cancel)
            self.list_events = async_streaming(resource.list_events)
            self.pause = async_streaming(resource.pause)
            self.resume = async_streaming(resource.resume)
            self.checkpoints = AsyncCheckpointsWithStreamingResponse(
                resource.checkpoints
            )
