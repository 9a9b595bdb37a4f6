"""What `evals` is asked, and what answers."""

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
        CreateEvalRequest,
        DeleteEvalResponse,
        ErrorResponse,
        Eval,
        EvalList,
        UpdateEvalRequest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalsList:
    """What `GET /evals` is asked."""

    after: str | None = None
    """Start behind this eval: pass the `last_id` of the page you have."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    order: Literal["asc", "desc"] = "asc"
    """`asc` lists the oldest first, `desc` the newest."""

    order_by: Literal["created_at", "updated_at"] = "created_at"
    """Sort by when evals were made, or last changed."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalsCreate:
    """What `POST /evals` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateEvalRequest
    """The new eval."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalsRetrieve:
    """What `GET /evals/{eval_id}` is asked."""

    eval_id: str
    """Id of the eval."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalsUpdate:
    """What `POST /evals/{eval_id}` is asked."""

    eval_id: str
    """Id of the eval."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: UpdateEvalRequest
    """The fields to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalsDelete:
    """What `DELETE /evals/{eval_id}` is asked."""

    eval_id: str
    """Id of the eval."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


class EvalsHandler(Handler[Identity]):
    """Measure how well a model does a task: describe the data and the criteria once, then
    run models against them.
    """

    resource: ClassVar[str] = "evals"

    async def list(
        self, request: EvalsList, auth: Identity
    ) -> (
        EvalList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List evals

        Pages through the evals of your project.

        Outcomes:
            200 (OK): One page of evals.
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
        self, request: EvalsCreate, auth: Identity
    ) -> (
        Eval
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Create an eval

        Describes a test: what the data looks like and what counts as good. Run it on as
        many models as you like.

        Outcomes:
            201 (Created): The eval.
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
        self, request: EvalsRetrieve, auth: Identity
    ) -> (
        Eval
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve an eval

        Looks up one eval.

        Outcomes:
            200 (OK): The eval.
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
        self, request: EvalsUpdate, auth: Identity
    ) -> (
        Eval
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Update an eval

        Changes name or metadata of an eval. The rest is fixed.

        Outcomes:
            200 (OK): The eval after the change.
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
        self, request: EvalsDelete, auth: Identity
    ) -> (
        DeleteEvalResponse
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Delete an eval

        Removes an eval.

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
