"""What `evals.runs.output_items` is asked, and what answers."""

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
    from ..types import ErrorResponse, EvalRunOutputItem, EvalRunOutputItemList


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalsRunsOutputItemsList:
    """What `GET /evals/{eval_id}/runs/{run_id}/output_items` is asked."""

    eval_id: str
    """Id of the eval."""

    run_id: str
    """Id of the run."""

    after: str | None = None
    """Start behind this item: pass the `last_id` of the page you have."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    status: Literal["fail", "pass"] | None = None
    """Only examples that failed, or that passed."""

    order: Literal["asc", "desc"] = "asc"
    """`asc` lists the oldest first, `desc` the newest."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalsRunsOutputItemsRetrieve:
    """What `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}` is asked."""

    eval_id: str
    """Id of the eval."""

    run_id: str
    """Id of the run."""

    output_item_id: str
    """Id of the output item."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


class EvalsRunsOutputItemsHandler(Handler[Identity]):
    """The operations of `evals.runs.output_items`."""

    resource: ClassVar[str] = "evals.runs.output_items"

    async def list(
        self, request: EvalsRunsOutputItemsList, auth: Identity
    ) -> (
        EvalRunOutputItemList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List output items of a run

        Pages through the results of a run, one for each example.

        Outcomes:
            200 (OK): One page of output items.
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
        self, request: EvalsRunsOutputItemsRetrieve, auth: Identity
    ) -> (
        EvalRunOutputItem
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve an output item of a run

        Looks up the result for one example.

        Outcomes:
            200 (OK): The output item.
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
