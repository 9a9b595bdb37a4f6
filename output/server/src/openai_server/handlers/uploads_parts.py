"""What `uploads.parts` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import (
        BadRequest,
        InternalServerError,
        NotFound,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import AddUploadPartRequest, ErrorResponse, UploadPart


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadsPartsCreate:
    """What `POST /uploads/{upload_id}/parts` is asked."""

    upload_id: str
    """Id of the upload."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: AddUploadPartRequest
    """The bytes of the part, as a form."""


class UploadsPartsHandler(Handler[Identity]):
    """The operations of `uploads.parts`."""

    resource: ClassVar[str] = "uploads.parts"

    async def create(
        self, request: UploadsPartsCreate, auth: Identity
    ) -> (
        UploadPart
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Add a part to an upload

        Sends one part of up to 64 MB. Parts may be sent at the same time, since their
        order is set at the end.

        Outcomes:
            200 (OK): The part, with the id you need to complete the upload.
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
