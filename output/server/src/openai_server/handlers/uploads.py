"""What `uploads` is asked, and what answers."""

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
    from ..types import (
        CompleteUploadRequest,
        CreateUploadRequest,
        ErrorResponse,
        Upload,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadsCreate:
    """What `POST /uploads` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateUploadRequest
    """What the file will be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadsCancel:
    """What `POST /uploads/{upload_id}/cancel` is asked."""

    upload_id: str
    """Id of the upload."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadsComplete:
    """What `POST /uploads/{upload_id}/complete` is asked."""

    upload_id: str
    """Id of the upload."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CompleteUploadRequest
    """The parts in order."""


class UploadsHandler(Handler[Identity]):
    """Bring in a file of up to 8 GB in parts, sent one after another or side by side."""

    resource: ClassVar[str] = "uploads"

    async def create(
        self, request: UploadsCreate, auth: Identity
    ) -> (
        Upload
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Create an upload

        Announces a big file. Send its parts within the hour, then complete the upload.

        Outcomes:
            200 (OK): The upload, waiting for parts.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def cancel(
        self, request: UploadsCancel, auth: Identity
    ) -> (
        Upload
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Cancel an upload

        Gives an upload up. Parts cannot be added any more.

        Outcomes:
            200 (OK): The cancelled upload.
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

    async def complete(
        self, request: UploadsComplete, auth: Identity
    ) -> (
        Upload
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Complete an upload

        Joins the parts in the order you give. The sizes have to add up to what was
        announced.

        Outcomes:
            200 (OK): The upload with its finished `file`.
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
