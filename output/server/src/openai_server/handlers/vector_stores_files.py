"""What `vector_stores.files` is asked, and what answers."""

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
        CreateVectorStoreFileRequest,
        ErrorResponse,
        UpdateVectorStoreFileRequest,
        VectorStoreFile,
        VectorStoreFileContentPage,
        VectorStoreFileDeleted,
        VectorStoreFileList,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresFilesList:
    """What `GET /vector_stores/{vector_store_id}/files` is asked."""

    vector_store_id: str
    """Id of the vector store."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresFilesCreate:
    """What `POST /vector_stores/{vector_store_id}/files` is asked."""

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

    body: CreateVectorStoreFileRequest
    """The file and how to cut it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresFilesRetrieve:
    """What `GET /vector_stores/{vector_store_id}/files/{file_id}` is asked."""

    vector_store_id: str
    """Id of the vector store."""

    file_id: str
    """Id of the file."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresFilesUpdate:
    """What `POST /vector_stores/{vector_store_id}/files/{file_id}` is asked."""

    vector_store_id: str
    """Id of the vector store."""

    file_id: str
    """Id of the file."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""

    body: UpdateVectorStoreFileRequest
    """The new attributes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresFilesDelete:
    """What `DELETE /vector_stores/{vector_store_id}/files/{file_id}` is asked."""

    vector_store_id: str
    """Id of the vector store."""

    file_id: str
    """Id of the file."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorStoresFilesContent:
    """What `GET /vector_stores/{vector_store_id}/files/{file_id}/content` is asked."""

    vector_store_id: str
    """Id of the vector store."""

    file_id: str
    """Id of the file."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    open_ai_beta: Literal["assistants=v2"]
    """Version of the assistants interface. Always send `assistants=v2`."""


class VectorStoresFilesHandler(Handler[Identity]):
    """Keep documents and data sets on the service so that other operations can refer to
    them by id.
    """

    resource: ClassVar[str] = "vector_stores.files"

    async def list(
        self, request: VectorStoresFilesList, auth: Identity
    ) -> (
        VectorStoreFileList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List files of a vector store

        Pages through the files of a vector store.

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

    async def create(
        self, request: VectorStoresFilesCreate, auth: Identity
    ) -> (
        VectorStoreFile
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Add a file to a vector store

        Puts an uploaded file into a vector store. It can be found once its status is
        `completed`.

        Outcomes:
            200 (OK): The file, about to be indexed.
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
        self, request: VectorStoresFilesRetrieve, auth: Identity
    ) -> (
        VectorStoreFile
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a file of a vector store

        Looks up how far a file has got.

        Outcomes:
            200 (OK): The file.
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
        self, request: VectorStoresFilesUpdate, auth: Identity
    ) -> (
        VectorStoreFile
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Update a file of a vector store

        Replaces the attributes of a file.

        Outcomes:
            200 (OK): The file after the change.
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
        self, request: VectorStoresFilesDelete, auth: Identity
    ) -> (
        VectorStoreFileDeleted
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Remove a file from a vector store

        Takes a file out of the index. The file itself stays; delete it under files.

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

    async def content(
        self, request: VectorStoresFilesContent, auth: Identity
    ) -> (
        VectorStoreFileContentPage
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Read the text of a file in a vector store

        Returns the text that was taken from a file for the index.

        Outcomes:
            200 (OK): The text in pieces.
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
