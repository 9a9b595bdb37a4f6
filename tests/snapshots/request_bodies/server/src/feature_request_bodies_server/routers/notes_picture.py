"""The routes of `notes.picture`."""

from __future__ import annotations

from .._runtime import Binary, Operation, Outcome, Parameter, Router

ROUTER = Router(
    "notes.picture",
    Operation(
        "PUT",
        "/notes/{note_id}/picture",
        method="update",
        request="NotesPictureUpdate",
        parameters=(Parameter("note_id", "path"),),
        body=(Binary("image/png"),),
        answers={204: Outcome()},
    ),
    Operation(
        "GET",
        "/notes/{note_id}/picture",
        method="retrieve",
        request="NotesPictureRetrieve",
        parameters=(Parameter("note_id", "path"),),
        answers={200: Outcome(Binary("image/png"))},
    ),
)
