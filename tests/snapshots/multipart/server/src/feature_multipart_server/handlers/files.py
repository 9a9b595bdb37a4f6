"""What `files` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import Download
    from ..types import File, UploadFileRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesCreate:
    """What `POST /files` is asked."""

    body: UploadFileRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesContent:
    """What `GET /files/{file_id}/content` is asked."""

    file_id: str


class FilesHandler(Handler[Identity]):
    """The operations of `files`."""

    resource: ClassVar[str] = "files"

    async def create(self, request: FilesCreate, auth: Identity | None) -> File:
        """Upload a file.

        Outcomes:
            200 (OK): The file.
        """
        raise NotImplementedOperation

    async def content(self, request: FilesContent, auth: Identity | None) -> Download:
        """`GET /files/{file_id}/content`

        Outcomes:
            200 (OK): The bytes.
        """
        raise NotImplementedOperation
