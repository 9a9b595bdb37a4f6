"""What `chat.completions` is asked, and what answers."""

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
        Stream,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import (
        ChatCompletion,
        ChatCompletionChunk,
        ChatCompletionDeleted,
        ChatCompletionList,
        CreateChatCompletionRequest,
        ErrorResponse,
        Metadata,
        UpdateChatCompletionRequest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatCompletionsList:
    """What `GET /chat/completions` is asked."""

    model: str | None = None
    """Only completions by this model."""

    metadata: Metadata | None = None
    """Only completions that carry all of these pairs, written as `metadata[key]=value`."""

    after: str | None = None
    """Start behind this completion: pass the `last_id` of the page you have."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    order: Literal["asc", "desc"] = "asc"
    """`asc` lists the oldest first, `desc` the newest."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatCompletionsCreate:
    """What `POST /chat/completions` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateChatCompletionRequest
    """The conversation so far and how to continue it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatCompletionsRetrieve:
    """What `GET /chat/completions/{completion_id}` is asked."""

    completion_id: str
    """Id of the stored completion."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatCompletionsUpdate:
    """What `POST /chat/completions/{completion_id}` is asked."""

    completion_id: str
    """Id of the stored completion."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: UpdateChatCompletionRequest
    """The new metadata."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatCompletionsDelete:
    """What `DELETE /chat/completions/{completion_id}` is asked."""

    completion_id: str
    """Id of the stored completion."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


class ChatCompletionsHandler(Handler[Identity]):
    """Legacy: continue a text without the form of a conversation. Use chat or responses
    for anything new.
    """

    resource: ClassVar[str] = "chat.completions"

    async def list(
        self, request: ChatCompletionsList, auth: Identity
    ) -> (
        ChatCompletionList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List stored chat completions

        Pages through the completions that were created with `store` set to true. Others
        are never kept.

        Outcomes:
            200 (OK): One page of stored completions.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def create(
        self, request: ChatCompletionsCreate, auth: Identity
    ) -> (
        ChatCompletion
        | Stream[ChatCompletionChunk]
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Create a chat completion

        Sends a conversation to a model and returns its next message. With `stream` the
        message arrives piece by piece as server-sent events; the stream closes with
        `data: [DONE]`. Which parameters apply depends on the model, reasoning models in
        particular leave out several.

        Outcomes:
            200 (OK): The finished completion, or a stream of chunks when `stream`
                is true.
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
        self, request: ChatCompletionsRetrieve, auth: Identity
    ) -> (
        ChatCompletion
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a chat completion

        Reads back one stored completion.

        Outcomes:
            200 (OK): The completion.
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
        self, request: ChatCompletionsUpdate, auth: Identity
    ) -> (
        ChatCompletion
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Update a chat completion

        Replaces the metadata of a stored completion. Nothing else can be changed.

        Outcomes:
            200 (OK): The completion with its new metadata.
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
        self, request: ChatCompletionsDelete, auth: Identity
    ) -> (
        ChatCompletionDeleted
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Delete a chat completion

        Removes one stored completion for good.

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
