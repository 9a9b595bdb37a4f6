"""What `fine_tuning.jobs.checkpoints` is asked, and what answers."""

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
    from ..types import ErrorResponse, FineTuningJobCheckpointList


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuningJobsCheckpointsList:
    """What `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints` is asked."""

    fine_tuning_job_id: str
    """Id of the fine-tuning job."""

    after: str | None = None
    """Start behind this checkpoint: pass the `last_id` of the page you have."""

    limit: int = 10
    """How many checkpoints a page holds at most."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


class FineTuningJobsCheckpointsHandler(Handler[Identity]):
    """The operations of `fine_tuning.jobs.checkpoints`."""

    resource: ClassVar[str] = "fine_tuning.jobs.checkpoints"

    async def list(
        self, request: FineTuningJobsCheckpointsList, auth: Identity
    ) -> (
        FineTuningJobCheckpointList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List checkpoints of a fine-tuning job

        Pages through the states that were kept during training. Each can be used as a
        model.

        Outcomes:
            200 (OK): One page of checkpoints.
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
