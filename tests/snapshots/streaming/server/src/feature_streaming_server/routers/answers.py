"""The routes of `answers`."""

from __future__ import annotations

from .._runtime import Events, Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "answers",
    Operation(
        "POST",
        "/answers",
        method="create",
        request="AnswersCreate",
        body=(Json(Ref("CreateAnswerRequest")),),
        answers={200: Outcome(Json(Ref("Answer")))},
        events=Events(
            Ref("AnswerPiece"), end="[DONE]", flag="stream", flag_location="body"
        ),
    ),
)
