"""The routes of `files`."""

from __future__ import annotations

from .._runtime import (
    Binary,
    Json,
    Multipart,
    Operation,
    Outcome,
    Parameter,
    Ref,
    Router,
)

ROUTER = Router(
    "files",
    Operation(
        "POST",
        "/files",
        method="create",
        request="FilesCreate",
        body=(Multipart(Ref("UploadFileRequest")),),
        answers={200: Outcome(Json(Ref("File")))},
    ),
    Operation(
        "GET",
        "/files/{file_id}/content",
        method="content",
        request="FilesContent",
        parameters=(Parameter("file_id", "path"),),
        answers={200: Outcome(Binary())},
    ),
)
