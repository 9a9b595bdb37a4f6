"""What `responses` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import (
        BadRequest,
        InternalServerError,
        NotFound,
        Stream,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import (
        CompactResponseRequest,
        CompactedResponse,
        CreateResponseRequest,
        ErrorResponse,
        Response,
        ResponseIncludable,
        ResponseStreamEvent,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsesCreate:
    """What `POST /responses` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateResponseRequest
    """The input and how to answer it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsesRetrieve:
    """What `GET /responses/{response_id}` is asked."""

    response_id: str
    """Id of the response."""

    include: list[ResponseIncludable] | None = None
    """Extra detail to put into the answer."""

    stream: bool | None = None
    """Send the response as server-sent events."""

    starting_after: int | None = None
    """Go on behind the event with this `sequence_number`."""

    include_obfuscation: bool | None = None
    """Whether events are padded to an even size. On by default; switch it off to save
    bandwidth.
    """

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsesDelete:
    """What `DELETE /responses/{response_id}` is asked."""

    response_id: str
    """Id of the response."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsesCancel:
    """What `POST /responses/{response_id}/cancel` is asked."""

    response_id: str
    """Id of the response."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsesCompact:
    """What `POST /responses/compact` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CompactResponseRequest | None = None
    """The conversation."""


class ResponsesHandler(Handler[Identity]):
    """Get answers from a model that can use tools, think, and carry on a conversation. The
    place to start for anything new.
    """

    resource: ClassVar[str] = "responses"

    async def create(
        self, request: ResponsesCreate, auth: Identity
    ) -> (
        Response
        | Stream[ResponseStreamEvent]
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Create a response

        Has a model answer, with text, images and files as input, tools at hand, and
        earlier turns taken into account. With `stream` the answer arrives as events;
        with `background` it is worked on while you wait elsewhere.

        Outcomes:
            200 (OK): The response, or its events when `stream` is true.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def retrieve(
        self, request: ResponsesRetrieve, auth: Identity
    ) -> (
        Response
        | Stream[ResponseStreamEvent]
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a response

        Looks up a stored response. With `stream` the events of a response in the
        background can be followed, also from the middle.

        Outcomes:
            200 (OK): The response, or its events when `stream` is true.
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

    async def delete(
        self, request: ResponsesDelete, auth: Identity
    ) -> (
        BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
        | None
    ):
        """Delete a response

        Removes a stored response.

        Outcomes:
            200 (OK): The response is gone.
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

    async def cancel(
        self, request: ResponsesCancel, auth: Identity
    ) -> (
        Response
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Cancel a response

        Stops a response that is worked on in the background.

        Outcomes:
            200 (OK): The cancelled response.
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

    async def compact(
        self, request: ResponsesCompact, auth: Identity
    ) -> (
        CompactedResponse
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Compact a conversation

        Makes a long conversation short, so that it fits the context and can go on. Use
        the items that come back as input of the next response.

        Outcomes:
            200 (OK): The compacted conversation.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
