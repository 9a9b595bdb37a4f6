"""What `albums` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import CreateAlbumRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class AlbumsCreate:
    """What `POST /albums` is asked."""

    body: CreateAlbumRequest


class AlbumsHandler(Handler[Identity]):
    """The operations of `albums`."""

    resource: ClassVar[str] = "albums"

    async def create(self, request: AlbumsCreate, auth: Identity | None) -> None:
        """`POST /albums`

        Outcomes:
            201 (Created): Made.
        """
        raise NotImplementedOperation
