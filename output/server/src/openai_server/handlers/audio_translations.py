"""What `audio.translations` is asked, and what answers."""

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
    from ..types import (
        CreateTranslationRequest,
        ErrorResponse,
        Translation,
        TranslationVerbose,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioTranslationsCreate:
    """What `POST /audio/translations` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateTranslationRequest
    """The recording, as a form."""


class AudioTranslationsHandler(Handler[Identity]):
    """The operations of `audio.translations`."""

    resource: ClassVar[str] = "audio.translations"

    async def create(
        self, request: AudioTranslationsCreate, auth: Identity
    ) -> (
        Translation
        | TranslationVerbose
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Translate audio

        Writes down in English what is said in a recording.

        Outcomes:
            200 (OK): The English text.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
