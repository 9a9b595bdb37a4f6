"""What `images` is asked, and what answers."""

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
        CreateImageEditJSONRequest,
        CreateImageEditRequest,
        CreateImageRequest,
        CreateImageVariationRequest,
        ErrorResponse,
        ImageEditStreamEvent,
        ImageGenStreamEvent,
        ImagesResponse,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ImagesEdit:
    """What `POST /images/edits` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateImageEditRequest | CreateImageEditJSONRequest
    """The images and what to do with them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImagesGenerate:
    """What `POST /images/generations` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateImageRequest
    """What to draw and how."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImagesCreateVariation:
    """What `POST /images/variations` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateImageVariationRequest
    """The image, as a form."""


class ImagesHandler(Handler[Identity]):
    """Make images from words, and change images you have."""

    resource: ClassVar[str] = "images"

    async def edit(
        self, request: ImagesEdit, auth: Identity
    ) -> (
        ImagesResponse
        | Stream[ImageEditStreamEvent]
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Edit images

        Changes one or several images as told, everywhere or only where a mask lets it.
        Send a form with files, or JSON that refers to images.

        Outcomes:
            200 (OK): The new images, or a stream of drafts and the finished image
                when `stream` is true.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def generate(
        self, request: ImagesGenerate, auth: Identity
    ) -> (
        ImagesResponse
        | Stream[ImageGenStreamEvent]
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Generate images

        Makes images from a description. With `stream`, drafts of the image arrive on
        the way.

        Outcomes:
            200 (OK): The images, or a stream of drafts and the finished image when
                `stream` is true.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def create_variation(
        self, request: ImagesCreateVariation, auth: Identity
    ) -> (
        ImagesResponse
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Vary an image

        Makes images that resemble a given one. Only `dall-e-2` can do it.

        Outcomes:
            200 (OK): The variations.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
