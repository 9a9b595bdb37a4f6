"""What `fine_tuning.alpha.graders` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import (
        BadRequest,
        InternalServerError,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import (
        ErrorResponse,
        RunGraderRequest,
        RunGraderResponse,
        ValidateGraderRequest,
        ValidateGraderResponse,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuningAlphaGradersRun:
    """What `POST /fine_tuning/alpha/graders/run` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: RunGraderRequest
    """The grader and the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuningAlphaGradersValidate:
    """What `POST /fine_tuning/alpha/graders/validate` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: ValidateGraderRequest
    """The grader."""


class FineTuningAlphaGradersHandler(Handler[Identity]):
    """The operations of `fine_tuning.alpha.graders`."""

    resource: ClassVar[str] = "fine_tuning.alpha.graders"

    async def run(
        self, request: FineTuningAlphaGradersRun, auth: Identity
    ) -> (
        RunGraderResponse
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Run a grader

        Tries a grader out on one answer.

        Outcomes:
            200 (OK): The grade.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def validate(
        self, request: FineTuningAlphaGradersValidate, auth: Identity
    ) -> (
        ValidateGraderResponse
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Validate a grader

        Checks whether a grader is well formed.

        Outcomes:
            200 (OK): The grader as understood.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
