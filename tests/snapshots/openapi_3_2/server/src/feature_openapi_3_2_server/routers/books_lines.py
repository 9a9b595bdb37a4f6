"""The routes of `books.lines`."""

from __future__ import annotations

from .._runtime import Events, Operation, Outcome, Ref, Router

ROUTER = Router(
    "books.lines",
    Operation(
        "GET",
        "/books/lines",
        method="retrieve",
        request="BooksLinesRetrieve",
        answers={200: Outcome()},
        events=Events(Ref("Book"), format="json_lines", media_type="application/jsonl"),
    ),
)
