"""The routes of `oauth`."""

from __future__ import annotations

from .._runtime import Operation, Outcome, Router

ROUTER = Router(
    "oauth",
    Operation(
        "GET",
        "/oauth",
        method="retrieve",
        request="OauthRetrieve",
        answers={204: Outcome()},
        security=((("oauth", ("things:read",)),),),
    ),
)
