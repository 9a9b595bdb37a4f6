"""What `notes.picture` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import Download, Upload


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesPictureUpdate:
    """What `PUT /notes/{note_id}/picture` is asked."""

    note_id: str
    body: Upload


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesPictureRetrieve:
    """What `GET /notes/{note_id}/picture` is asked."""

    note_id: str


class NotesPictureHandler(Handler[Identity]):
    """The operations of `notes.picture`."""

    resource: ClassVar[str] = "notes.picture"

    async def update(self, request: NotesPictureUpdate, auth: Identity | None) -> None:
        """`PUT /notes/{note_id}/picture`

        Outcomes:
            204 (NoContent): Done.
        """
        raise NotImplementedOperation

    async def retrieve(
        self, request: NotesPictureRetrieve, auth: Identity | None
    ) -> Download:
        """`GET /notes/{note_id}/picture`

        Outcomes:
            200 (OK): The picture.
        """
        raise NotImplementedOperation
