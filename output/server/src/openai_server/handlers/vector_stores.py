"""What `vector_stores` is asked, and what answers."""

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
        CreateVectorStoreRequest,
        ErrorResponse,
        UpdateVectorStoreRequest,
        VectorStore,
        VectorStoreDeleted,
        VectorStoreList,
        VectorStoreSearchRequest,
        VectorStoreSearchResultsPage,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresList:
    """What `GET /vector_stores` is asked."""

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
class VectorStoresCreate:
    """What `POST /vector_stores` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""

    body: CreateVectorStoreRequest
    """The new vector store."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresRetrieve:
    """What `GET /vector_stores/{vector_store_id}` is asked."""

    vector_store_id: str
    """Id of the vector store."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresUpdate:
    """What `POST /vector_stores/{vector_store_id}` is asked."""

    vector_store_id: str
    """Id of the vector store."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""

    body: UpdateVectorStoreRequest
    """The fields to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresDelete:
    """What `DELETE /vector_stores/{vector_store_id}` is asked."""

    vector_store_id: str
    """Id of the vector store."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresSearch:
    """What `POST /vector_stores/{vector_store_id}/search` is asked."""

    vector_store_id: str
    """Id of the vector store."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""

    body: VectorStoreSearchRequest
    """The question and how to look."""


class VectorStoresHandler(Handler[Identity]):
    """Collections of files, cut into pieces and indexed, that can be searched by meaning."""

    resource: ClassVar[str] = "vector_stores"

    async def list(
        self, request: VectorStoresList, auth: Identity
    ) -> (
        VectorStoreList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List vector stores

        Pages through the vector stores of your project.

        Outcomes:
            200 (OK): One page of vector stores.
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
        self, request: VectorStoresCreate, auth: Identity
    ) -> (
        VectorStore
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Create a vector store

        Sets up a vector store, empty or with files. Files are indexed in the
        background.

        Outcomes:
            200 (OK): The vector store.
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
        self, request: VectorStoresRetrieve, auth: Identity
    ) -> (
        VectorStore
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a vector store

        Looks up a vector store and how many of its files are ready.

        Outcomes:
            200 (OK): The vector store.
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
        self, request: VectorStoresUpdate, auth: Identity
    ) -> (
        VectorStore
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Update a vector store

        Changes name, lifetime or metadata of a vector store.

        Outcomes:
            200 (OK): The vector store after the change.
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
        self, request: VectorStoresDelete, auth: Identity
    ) -> (
        VectorStoreDeleted
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Delete a vector store

        Removes a vector store. The files themselves stay.

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

    async def search(
        self, request: VectorStoresSearch, auth: Identity
    ) -> (
        VectorStoreSearchResultsPage
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Search a vector store

        Finds the pieces of text that come closest to a question.

        Outcomes:
            200 (OK): What was found, best first.
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
