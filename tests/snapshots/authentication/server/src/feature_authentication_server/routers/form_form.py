"""The routes of `form.form`."""

from __future__ import annotations

from .._runtime import Operation, Outcome, Router

ROUTER = Router(
    "form.form",
    Operation(
        "GET",
        "/form",
        method="retrieve",
        request="FormFormRetrieve",
        answers={204: Outcome()},
        security=((("oauth_form", ()),),),
    ),
)
