"""What `completions` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import (
        BadRequest,
        InternalServerError,
        Stream,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import Completion, CreateCompletionRequest, ErrorResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletionsCreate:
    """What `POST /completions` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateCompletionRequest
    """The prompt and how to continue it."""


class CompletionsHandler(Handler[Identity]):
    """Legacy: continue a text without the form of a conversation. Use chat or responses
    for anything new.
    """

    resource: ClassVar[str] = "completions"

    async def create(
        self, request: CompletionsCreate, auth: Identity
    ) -> (
        Completion
        | Stream[Completion]
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Continue a text

        Legacy. Takes a plain prompt and returns its likely continuation, whole or as a
        stream that closes with `data: [DONE]`.

        Outcomes:
            200 (OK): The finished completion, or a stream of pieces of the same
                form when `stream` is true.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
