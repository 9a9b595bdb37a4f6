"""What `vector_stores.file_batches` is asked, and what answers."""

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
        CreateVectorStoreFileBatchRequest,
        ErrorResponse,
        VectorStoreFileBatch,
        VectorStoreFileList,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresFileBatchesCreate:
    """What `POST /vector_stores/{vector_store_id}/file_batches` is asked."""

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

    body: CreateVectorStoreFileBatchRequest
    """The files and how to cut them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresFileBatchesRetrieve:
    """What `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}` is asked."""

    vector_store_id: str
    """Id of the vector store."""

    batch_id: str
    """Id of the file batch."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresFileBatchesCancel:
    """What `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel` is
    asked.
    """

    vector_store_id: str
    """Id of the vector store."""

    batch_id: str
    """Id of the file batch."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresFileBatchesListFiles:
    """What `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files` is asked."""

    vector_store_id: str
    """Id of the vector store."""

    batch_id: str
    """Id of the file batch."""

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

    filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = None
    """Only files in this state."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


class VectorStoresFileBatchesHandler(Handler[Identity]):
    """The operations of `vector_stores.file_batches`."""

    resource: ClassVar[str] = "vector_stores.file_batches"

    async def create(
        self, request: VectorStoresFileBatchesCreate, auth: Identity
    ) -> (
        VectorStoreFileBatch
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Add many files to a vector store

        Puts up to 2,000 files into a vector store at once.

        Outcomes:
            200 (OK): The batch, about to be worked off.
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
        self, request: VectorStoresFileBatchesRetrieve, auth: Identity
    ) -> (
        VectorStoreFileBatch
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a file batch

        Looks up how far a batch of files has got.

        Outcomes:
            200 (OK): The file batch.
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
        self, request: VectorStoresFileBatchesCancel, auth: Identity
    ) -> (
        VectorStoreFileBatch
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Cancel a file batch

        Stops the indexing of a batch as soon as possible. Files that are ready stay.

        Outcomes:
            200 (OK): The file batch, about to stop.
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

    async def list_files(
        self, request: VectorStoresFileBatchesListFiles, auth: Identity
    ) -> (
        VectorStoreFileList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List files of a file batch

        Pages through the files of one batch.

        Outcomes:
            200 (OK): One page of files.
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
