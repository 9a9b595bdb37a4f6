"""What `beta.threads.runs` is asked, and what answers."""

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
        Stream,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import (
        AssistantStreamEvent,
        CreateRunRequest,
        ErrorResponse,
        Run,
        RunList,
        SubmitToolOutputsRequest,
        UpdateRunRequest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaThreadsRunsList:
    """What `GET /threads/{thread_id}/runs` is asked."""

    thread_id: str
    """Id of the thread."""

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

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaThreadsRunsCreate:
    """What `POST /threads/{thread_id}/runs` is asked."""

    thread_id: str
    """Id of the thread."""

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

    body: CreateRunRequest
    """Which assistant to run, and what to change for this run only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaThreadsRunsRetrieve:
    """What `GET /threads/{thread_id}/runs/{run_id}` is asked."""

    thread_id: str
    """Id of the thread."""

    run_id: str
    """Id of the run."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaThreadsRunsUpdate:
    """What `POST /threads/{thread_id}/runs/{run_id}` is asked."""

    thread_id: str
    """Id of the thread."""

    run_id: str
    """Id of the run."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""

    body: UpdateRunRequest
    """The new metadata."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaThreadsRunsCancel:
    """What `POST /threads/{thread_id}/runs/{run_id}/cancel` is asked."""

    thread_id: str
    """Id of the thread."""

    run_id: str
    """Id of the run."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaThreadsRunsSubmitToolOutputs:
    """What `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` is asked."""

    thread_id: str
    """Id of the thread."""

    run_id: str
    """Id of the run."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""

    body: SubmitToolOutputsRequest
    """The results."""


class BetaThreadsRunsHandler(Handler[Identity]):
    """An assistant at work on a thread, and the steps it takes."""

    resource: ClassVar[str] = "beta.threads.runs"

    async def list(
        self, request: BetaThreadsRunsList, auth: Identity
    ) -> (
        RunList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List runs

        Pages through the runs of a thread.

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
        self, request: BetaThreadsRunsCreate, auth: Identity
    ) -> (
        Run
        | Stream[AssistantStreamEvent]
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Create a run

        Has an assistant work on a thread. The run starts out `queued`; poll it, or set
        `stream` to follow it live.

        Outcomes:
            200 (OK): The run, or its events when `stream` is true.
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
        self, request: BetaThreadsRunsRetrieve, auth: Identity
    ) -> (
        Run
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a run

        Looks up the state of one run.

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

    async def update(
        self, request: BetaThreadsRunsUpdate, auth: Identity
    ) -> (
        Run
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Update a run

        Replaces the metadata of a run.

        Outcomes:
            200 (OK): The run after the change.
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
        self, request: BetaThreadsRunsCancel, auth: Identity
    ) -> (
        Run
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Cancel a run

        Stops a run that is still going. It turns to `cancelling` and soon to
        `cancelled`.

        Outcomes:
            200 (OK): The run, about to stop.
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

    async def submit_tool_outputs(
        self, request: BetaThreadsRunsSubmitToolOutputs, auth: Identity
    ) -> (
        Run
        | Stream[AssistantStreamEvent]
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Submit tool outputs

        Hands the results of all pending calls to a run in state `requires_action`,
        which then goes on. All of them go into one request.

        Outcomes:
            200 (OK): The run going on, or its events when `stream` is true.
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
