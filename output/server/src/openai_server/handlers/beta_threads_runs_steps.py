"""What `beta.threads.runs.steps` is asked, and what answers."""

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
    from ..types import ErrorResponse, RunStep, RunStepList


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaThreadsRunsStepsList:
    """What `GET /threads/{thread_id}/runs/{run_id}/steps` is asked."""

    thread_id: str
    """Id of the thread."""

    run_id: str
    """Id of the run."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    order: Literal["asc", "desc"] = "desc"
    """`desc` lists the newest first, `asc` the oldest."""

    after: str | None = None
    """Start behind this object: pass the `last_id` of the page you have."""

    before: str | None = None
    """Stop in front of this object: pass the `first_id` of the page you have to go back
    one page.
    """

    include: (
        list[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        | None
    ) = None
    """Extra detail to put into the answer: the text that file search found, which is left
    out otherwise.
    """

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaThreadsRunsStepsRetrieve:
    """What `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}` is asked."""

    thread_id: str
    """Id of the thread."""

    run_id: str
    """Id of the run."""

    step_id: str
    """Id of the step."""

    include: (
        list[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        | None
    ) = None
    """Extra detail to put into the answer: the text that file search found, which is left
    out otherwise.
    """

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


class BetaThreadsRunsStepsHandler(Handler[Identity]):
    """The operations of `beta.threads.runs.steps`."""

    resource: ClassVar[str] = "beta.threads.runs.steps"

    async def list(
        self, request: BetaThreadsRunsStepsList, auth: Identity
    ) -> (
        RunStepList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List run steps

        Pages through what a run has done so far.

        Outcomes:
            200 (OK): One page of steps.
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
        self, request: BetaThreadsRunsStepsRetrieve, auth: Identity
    ) -> (
        RunStep
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a run step

        Looks up one step of a run.

        Outcomes:
            200 (OK): The step.
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
