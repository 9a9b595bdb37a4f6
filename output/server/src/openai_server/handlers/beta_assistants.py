"""What `beta.assistants` is asked, and what answers."""

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
        Assistant,
        AssistantDeleted,
        AssistantList,
        CreateAssistantRequest,
        ErrorResponse,
        UpdateAssistantRequest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaAssistantsList:
    """What `GET /assistants` is asked."""

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

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaAssistantsCreate:
    """What `POST /assistants` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""

    body: CreateAssistantRequest
    """The new assistant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaAssistantsRetrieve:
    """What `GET /assistants/{assistant_id}` is asked."""

    assistant_id: str
    """Id of the assistant."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaAssistantsUpdate:
    """What `POST /assistants/{assistant_id}` is asked."""

    assistant_id: str
    """Id of the assistant."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""

    body: UpdateAssistantRequest
    """The fields to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaAssistantsDelete:
    """What `DELETE /assistants/{assistant_id}` is asked."""

    assistant_id: str
    """Id of the assistant."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


class BetaAssistantsHandler(Handler[Identity]):
    """Deprecated: assistants combine a model with instructions and tools. Use responses
    for anything new.
    """

    resource: ClassVar[str] = "beta.assistants"

    async def list(
        self, request: BetaAssistantsList, auth: Identity
    ) -> (
        AssistantList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List assistants

        Pages through the assistants of your project. The whole Assistants part is on
        its way out; build new things on responses.

        Deprecated.

        Outcomes:
            200 (OK): One page of assistants.
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
        self, request: BetaAssistantsCreate, auth: Identity
    ) -> (
        Assistant
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Create an assistant

        Sets up an assistant: a model together with instructions and tools, ready to be
        run on threads.

        Deprecated.

        Outcomes:
            200 (OK): The assistant, with its id.
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
        self, request: BetaAssistantsRetrieve, auth: Identity
    ) -> (
        Assistant
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve an assistant

        Looks up one assistant.

        Deprecated.

        Outcomes:
            200 (OK): The assistant.
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
        self, request: BetaAssistantsUpdate, auth: Identity
    ) -> (
        Assistant
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Update an assistant

        Changes the fields you send and leaves the rest alone.

        Deprecated.

        Outcomes:
            200 (OK): The assistant after the change.
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
        self, request: BetaAssistantsDelete, auth: Identity
    ) -> (
        AssistantDeleted
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Delete an assistant

        Removes an assistant. Its threads stay.

        Deprecated.

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
