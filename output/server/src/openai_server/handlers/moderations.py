"""What `moderations` is asked, and what answers."""

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
    from ..types import CreateModerationRequest, ErrorResponse, ModerationCreateResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class ModerationsCreate:
    """What `POST /moderations` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateModerationRequest
    """What to judge."""


class ModerationsHandler(Handler[Identity]):
    """Find out whether text or images are harmful, and in which way."""

    resource: ClassVar[str] = "moderations"

    async def create(
        self, request: ModerationsCreate, auth: Identity
    ) -> (
        ModerationCreateResponse
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Classify text and images

        Judges content in each category of harm. Free of charge.

        Outcomes:
            200 (OK): One result per input.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
