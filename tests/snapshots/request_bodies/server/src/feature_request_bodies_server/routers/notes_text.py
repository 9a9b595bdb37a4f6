"""The routes of `notes.text`."""

from __future__ import annotations

from .._runtime import Operation, Outcome, Parameter, Router, Text

ROUTER = Router(
    "notes.text",
    Operation(
        "PUT",
        "/notes/{note_id}/text",
        method="update",
        request="NotesTextUpdate",
        parameters=(Parameter("note_id", "path"),),
        body=(Text(),),
        answers={204: Outcome()},
    ),
)
