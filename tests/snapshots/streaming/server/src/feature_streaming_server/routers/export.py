"""The routes of `export`."""

from __future__ import annotations

from .._runtime import Events, Operation, Outcome, Ref, Router

ROUTER = Router(
    "export",
    Operation(
        "GET",
        "/export",
        method="retrieve",
        request="ExportRetrieve",
        answers={200: Outcome()},
        events=Events(
            Ref("Price"), format="json_lines", media_type="application/jsonl"
        ),
    ),
)
