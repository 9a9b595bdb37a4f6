"""The routes of `albums`."""

from __future__ import annotations

from .._runtime import Multipart, Operation, Outcome, Part, Ref, Router

ROUTER = Router(
    "albums",
    Operation(
        "POST",
        "/albums",
        method="create",
        request="AlbumsCreate",
        body=(
            Multipart(
                Ref("CreateAlbumRequest"), parts={"details": Part("application/json")}
            ),
        ),
        answers={201: Outcome()},
    ),
)
