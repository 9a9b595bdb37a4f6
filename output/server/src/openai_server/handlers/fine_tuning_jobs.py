"""What `fine_tuning.jobs` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import (
        BadRequest,
        InternalServerError,
        NotFound,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import (
        CreateFineTuningJobRequest,
        ErrorResponse,
        FineTuningJob,
        FineTuningJobEventList,
        FineTuningJobList,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuningJobsList:
    """What `GET /fine_tuning/jobs` is asked."""

    after: str | None = None
    """Start behind this job."""

    limit: int = 20
    """How many jobs a page holds at most."""

    metadata: dict[str, str] | None = None
    """Only jobs that carry these pairs, written as `metadata[key]=value`; `metadata=null`
    finds jobs without any.
    """

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuningJobsCreate:
    """What `POST /fine_tuning/jobs` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateFineTuningJobRequest
    """The model, the data and how to train."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuningJobsRetrieve:
    """What `GET /fine_tuning/jobs/{fine_tuning_job_id}` is asked."""

    fine_tuning_job_id: str
    """Id of the fine-tuning job."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuningJobsCancel:
    """What `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel` is asked."""

    fine_tuning_job_id: str
    """Id of the fine-tuning job."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuningJobsListEvents:
    """What `GET /fine_tuning/jobs/{fine_tuning_job_id}/events` is asked."""

    fine_tuning_job_id: str
    """Id of the fine-tuning job."""

    after: str | None = None
    """Start behind this event."""

    limit: int = 20
    """How many events a page holds at most."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuningJobsPause:
    """What `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause` is asked."""

    fine_tuning_job_id: str
    """Id of the fine-tuning job."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuningJobsResume:
    """What `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume` is asked."""

    fine_tuning_job_id: str
    """Id of the fine-tuning job."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


class FineTuningJobsHandler(Handler[Identity]):
    """The operations of `fine_tuning.jobs`."""

    resource: ClassVar[str] = "fine_tuning.jobs"

    async def list(
        self, request: FineTuningJobsList, auth: Identity
    ) -> (
        FineTuningJobList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List fine-tuning jobs

        Pages through the jobs of your organization.

        Outcomes:
            200 (OK): One page of jobs.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def create(
        self, request: FineTuningJobsCreate, auth: Identity
    ) -> (
        FineTuningJob
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Create a fine-tuning job

        Starts the training of a model on your examples. Follow its progress through the
        job's events.

        Outcomes:
            200 (OK): The job, in the queue.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def retrieve(
        self, request: FineTuningJobsRetrieve, auth: Identity
    ) -> (
        FineTuningJob
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a fine-tuning job

        Looks up the state of one job.

        Outcomes:
            200 (OK): The job.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            404 (NotFound): There is no such object, or the key cannot see it.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def cancel(
        self, request: FineTuningJobsCancel, auth: Identity
    ) -> (
        FineTuningJob
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Cancel a fine-tuning job

        Stops a job for good, at once.

        Outcomes:
            200 (OK): The cancelled job.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            404 (NotFound): There is no such object, or the key cannot see it.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def list_events(
        self, request: FineTuningJobsListEvents, auth: Identity
    ) -> (
        FineTuningJobEventList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List fine-tuning events

        Pages through what a job has reported.

        Outcomes:
            200 (OK): One page of events.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            404 (NotFound): There is no such object, or the key cannot see it.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def pause(
        self, request: FineTuningJobsPause, auth: Identity
    ) -> (
        FineTuningJob
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Pause a fine-tuning job

        Halts a job, to be resumed later.

        Outcomes:
            200 (OK): The job, at rest.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            404 (NotFound): There is no such object, or the key cannot see it.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def resume(
        self, request: FineTuningJobsResume, auth: Identity
    ) -> (
        FineTuningJob
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Resume a fine-tuning job

        Lets a paused job go on.

        Outcomes:
            200 (OK): The job, going on.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            404 (NotFound): There is no such object, or the key cannot see it.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
