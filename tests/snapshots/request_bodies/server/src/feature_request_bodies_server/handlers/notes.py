"""What `notes` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import NewNote, Note, UpdateNoteRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesCreate:
    """What `POST /notes` is asked."""

    body: NewNote


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesUpdate:
    """What `PATCH /notes/{note_id}` is asked."""

    note_id: str
    body: UpdateNoteRequest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesImport:
    """What `POST /notes/import` is asked."""

    body: list[NewNote]


class NotesHandler(Handler[Identity]):
    """The operations of `notes`."""

    resource: ClassVar[str] = "notes"

    async def create(self, request: NotesCreate, auth: Identity | None) -> Note:
        """Write a note.

        Outcomes:
            201 (Created): The note.
        """
        raise NotImplementedOperation

    async def update(self, request: NotesUpdate, auth: Identity | None) -> Note:
        """Change a note; null empties a field.

        Outcomes:
            200 (OK): The note.
        """
        raise NotImplementedOperation

    async def import_(self, request: NotesImport, auth: Identity | None) -> None:
        """Write many notes.

        Outcomes:
            202 (Accepted): Taken.
        """
        raise NotImplementedOperation
