"""What `chat.completions.messages` is asked, and what answers."""

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
    from ..types import ChatCompletionMessageList, ErrorResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatCompletionsMessagesList:
    """What `GET /chat/completions/{completion_id}/messages` is asked."""

    completion_id: str
    """Id of the stored completion."""

    after: str | None = None
    """Start behind this message: pass the `last_id` of the page you have."""

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


class ChatCompletionsMessagesHandler(Handler[Identity]):
    """What is said in a thread."""

    resource: ClassVar[str] = "chat.completions.messages"

    async def list(
        self, request: ChatCompletionsMessagesList, auth: Identity
    ) -> (
        ChatCompletionMessageList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List the messages of a chat completion

        Pages through the messages that were sent to produce a stored completion.

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
