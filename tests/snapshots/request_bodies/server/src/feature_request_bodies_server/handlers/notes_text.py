"""What `notes.text` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesTextUpdate:
    """What `PUT /notes/{note_id}/text` is asked."""

    note_id: str
    body: str


class NotesTextHandler(Handler[Identity]):
    """The operations of `notes.text`."""

    resource: ClassVar[str] = "notes.text"

    async def update(self, request: NotesTextUpdate, auth: Identity | None) -> None:
        """`PUT /notes/{note_id}/text`

        Outcomes:
            204 (NoContent): Done.
        """
        raise NotImplementedOperation
