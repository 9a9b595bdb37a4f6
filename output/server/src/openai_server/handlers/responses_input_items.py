"""What `responses.input_items` is asked, and what answers."""

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
    from ..types import ErrorResponse, ResponseIncludable, ResponseItemList


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsesInputItemsList:
    """What `GET /responses/{response_id}/input_items` is asked."""

    response_id: str
    """Id of the response."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    order: Literal["asc", "desc"] | None = None
    """`desc` lists the newest first, which is the default; `asc` the oldest."""

    after: str | None = None
    """Start behind this item: pass the `last_id` of the page you have."""

    include: list[ResponseIncludable] | None = None
    """Extra detail to put into the answer."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


class ResponsesInputItemsHandler(Handler[Identity]):
    """The operations of `responses.input_items`."""

    resource: ClassVar[str] = "responses.input_items"

    async def list(
        self, request: ResponsesInputItemsList, auth: Identity
    ) -> (
        ResponseItemList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List input items of a response

        Pages through what was sent to get a response.

        Outcomes:
            200 (OK): One page of items.
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
