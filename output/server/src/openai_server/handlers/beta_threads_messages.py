"""What `beta.threads.messages` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime import (
        BadRequest,
        InternalServerError,
        NotFound,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import (
        CreateMessageRequest,
        ErrorResponse,
        Message,
        MessageDeleted,
        MessageList,
        UpdateMessageRequest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaThreadsMessagesList:
    """What `GET /threads/{thread_id}/messages` is asked."""

    thread_id: str
    """Id of the thread."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    order: Literal["asc", "desc"] = "desc"
    """`desc` lists the newest first, `asc` the oldest."""

    after: str | None = None
    """Start behind this object: pass the `last_id` of the page you have."""

    before: str | None = None
    """Stop in front of this object: pass the `first_id` of the page you have to go back
    one page.
    """

    run_id: str | None = None
    """Only messages that this run has written."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaThreadsMessagesCreate:
    """What `POST /threads/{thread_id}/messages` is asked."""

    thread_id: str
    """Id of the thread."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""

    body: CreateMessageRequest
    """The message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaThreadsMessagesRetrieve:
    """What `GET /threads/{thread_id}/messages/{message_id}` is asked."""

    thread_id: str
    """Id of the thread."""

    message_id: str
    """Id of the message."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaThreadsMessagesUpdate:
    """What `POST /threads/{thread_id}/messages/{message_id}` is asked."""

    thread_id: str
    """Id of the thread."""

    message_id: str
    """Id of the message."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""

    body: UpdateMessageRequest
    """The new metadata."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaThreadsMessagesDelete:
    """What `DELETE /threads/{thread_id}/messages/{message_id}` is asked."""

    thread_id: str
    """Id of the thread."""

    message_id: str
    """Id of the message."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


class BetaThreadsMessagesHandler(Handler[Identity]):
    """What is said in a thread."""

    resource: ClassVar[str] = "beta.threads.messages"

    async def list(
        self, request: BetaThreadsMessagesList, auth: Identity
    ) -> (
        MessageList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List messages

        Pages through the messages of a thread.

        Outcomes:
            200 (OK): One page of messages.
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

    async def create(
        self, request: BetaThreadsMessagesCreate, auth: Identity
    ) -> (
        Message
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Add a message

        Appends a message to a thread. Nothing happens with it until the thread is run.

        Outcomes:
            200 (OK): The message, with its id.
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

    async def retrieve(
        self, request: BetaThreadsMessagesRetrieve, auth: Identity
    ) -> (
        Message
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a message

        Looks up one message.

        Outcomes:
            200 (OK): The message.
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

    async def update(
        self, request: BetaThreadsMessagesUpdate, auth: Identity
    ) -> (
        Message
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Update a message

        Replaces the metadata of a message; its content is fixed.

        Outcomes:
            200 (OK): The message after the change.
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
        self, request: BetaThreadsMessagesDelete, auth: Identity
    ) -> (
        MessageDeleted
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Delete a message

        Takes one message out of a thread.

        Outcomes:
            200 (OK): Confirmation of the removal.
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
