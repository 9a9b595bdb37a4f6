"""What `audio.transcriptions` is asked, and what answers."""

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
    from ..types import (
        CreateTranscriptionRequest,
        ErrorResponse,
        Transcription,
        TranscriptionDiarized,
        TranscriptionStreamEvent,
        TranscriptionVerbose,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioTranscriptionsCreate:
    """What `POST /audio/transcriptions` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateTranscriptionRequest
    """The recording and how to write it down, as a form."""


class AudioTranscriptionsHandler(Handler[Identity]):
    """The operations of `audio.transcriptions`."""

    resource: ClassVar[str] = "audio.transcriptions"

    async def create(
        self, request: AudioTranscriptionsCreate, auth: Identity
    ) -> (
        Transcription
        | TranscriptionDiarized
        | TranscriptionVerbose
        | Stream[TranscriptionStreamEvent]
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Transcribe audio

        Writes down what is said in a recording, in its own language.

        Outcomes:
            200 (OK): The transcript in the form you asked for, or a stream of it
                when `stream` is true. The formats `text`, `srt` and `vtt` come as plain
                text.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
