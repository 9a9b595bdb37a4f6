"""What `evals.runs` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime import (
        BadRequest,
        InternalServerError,
        NotFound,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import (
        CreateEvalRunRequest,
        DeleteEvalRunResponse,
        ErrorResponse,
        EvalRun,
        EvalRunList,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalsRunsList:
    """What `GET /evals/{eval_id}/runs` is asked."""

    eval_id: str
    """Id of the eval."""

    after: str | None = None
    """Start behind this run: pass the `last_id` of the page you have."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    order: Literal["asc", "desc"] = "asc"
    """`asc` lists the oldest first, `desc` the newest."""

    status: (
        Literal["queued", "in_progress", "completed", "canceled", "failed"] | None
    ) = None
    """Only runs in this state."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalsRunsCreate:
    """What `POST /evals/{eval_id}/runs` is asked."""

    eval_id: str
    """Id of the eval."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateEvalRunRequest
    """What to test."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalsRunsRetrieve:
    """What `GET /evals/{eval_id}/runs/{run_id}` is asked."""

    eval_id: str
    """Id of the eval."""

    run_id: str
    """Id of the run."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalsRunsCancel:
    """What `POST /evals/{eval_id}/runs/{run_id}` is asked."""

    eval_id: str
    """Id of the eval."""

    run_id: str
    """Id of the run."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalsRunsDelete:
    """What `DELETE /evals/{eval_id}/runs/{run_id}` is asked."""

    eval_id: str
    """Id of the eval."""

    run_id: str
    """Id of the run."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


class EvalsRunsHandler(Handler[Identity]):
    """An assistant at work on a thread, and the steps it takes."""

    resource: ClassVar[str] = "evals.runs"

    async def list(
        self, request: EvalsRunsList, auth: Identity
    ) -> (
        EvalRunList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List runs of an eval

        Pages through the runs of an eval.

        Outcomes:
            200 (OK): One page of runs.
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

    async def create(
        self, request: EvalsRunsCreate, auth: Identity
    ) -> (
        EvalRun
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Run an eval

        Puts a model, or answers you already have, to the test. The data must fit the
        eval's data source configuration.

        Outcomes:
            201 (Created): The run, in the queue.
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

    async def retrieve(
        self, request: EvalsRunsRetrieve, auth: Identity
    ) -> (
        EvalRun
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a run of an eval

        Looks up the state and the results of one run.

        Outcomes:
            200 (OK): The run.
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
        self, request: EvalsRunsCancel, auth: Identity
    ) -> (
        EvalRun
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Cancel a run of an eval

        Stops a run that is still going.

        Outcomes:
            200 (OK): The cancelled run.
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

    async def delete(
        self, request: EvalsRunsDelete, auth: Identity
    ) -> (
        DeleteEvalRunResponse
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Delete a run of an eval

        Removes a run and its results.

        Outcomes:
            200 (OK): Confirmation of the removal.
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
