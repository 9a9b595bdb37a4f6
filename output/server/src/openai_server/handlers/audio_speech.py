"""What `audio.speech` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import (
        BadRequest,
        Download,
        InternalServerError,
        Stream,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import CreateSpeechRequest, ErrorResponse, SpeechStreamEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioSpeechCreate:
    """What `POST /audio/speech` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateSpeechRequest
    """What to say, and in what voice."""


class AudioSpeechHandler(Handler[Identity]):
    """The operations of `audio.speech`."""

    resource: ClassVar[str] = "audio.speech"

    async def create(
        self, request: AudioSpeechCreate, auth: Identity
    ) -> (
        Download
        | Stream[SpeechStreamEvent]
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Create speech

        Reads a text aloud. The sound arrives as it is made, as bytes or, with
        `stream_format` set to `sse`, as events.

        Outcomes:
            200 (OK): The sound, or events that carry it.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
