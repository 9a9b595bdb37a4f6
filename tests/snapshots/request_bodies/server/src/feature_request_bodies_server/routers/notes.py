"""The routes of `notes`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "notes",
    Operation(
        "POST",
        "/notes",
        method="create",
        request="NotesCreate",
        body=(Json(Ref("NewNote")),),
        answers={201: Outcome(Json(Ref("Note")))},
    ),
    Operation(
        "PATCH",
        "/notes/{note_id}",
        method="update",
        request="NotesUpdate",
        parameters=(Parameter("note_id", "path"),),
        body=(
            Json(Ref("UpdateNoteRequest"), media_type="application/merge-patch+json"),
        ),
        body_required=False,
        answers={200: Outcome(Json(Ref("Note")))},
    ),
    Operation(
        "POST",
        "/notes/import",
        method="import_",
        request="NotesImport",
        body=(Json(Ref("list[NewNote]")),),
        answers={202: Outcome()},
    ),
)
