"""What `responses.input_tokens` is asked, and what answers."""

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
    from ..types import CountInputTokensRequest, ErrorResponse, InputTokenCount


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsesInputTokensCount:
    """What `POST /responses/input_tokens` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CountInputTokensRequest | None = None
    """The request to measure."""


class ResponsesInputTokensHandler(Handler[Identity]):
    """The operations of `responses.input_tokens`."""

    resource: ClassVar[str] = "responses.input_tokens"

    async def count(
        self, request: ResponsesInputTokensCount, auth: Identity
    ) -> (
        InputTokenCount
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Count input tokens

        Tells how many tokens a request for a response would use as input, without
        answering it.

        Outcomes:
            200 (OK): The number of tokens.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
