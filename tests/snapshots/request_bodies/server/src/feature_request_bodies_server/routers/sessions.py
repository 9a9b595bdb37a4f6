"""The routes of `sessions`."""

from __future__ import annotations

from .._runtime import Form, Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "sessions",
    Operation(
        "POST",
        "/sessions",
        method="create",
        request="SessionsCreate",
        body=(Form(Ref("CreateSessionRequest")),),
        answers={200: Outcome(Json(Ref("CreateSessionResponse")))},
    ),
)
