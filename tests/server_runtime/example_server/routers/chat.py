from __future__ import annotations

from .._runtime import Events, Json, Operation, Outcome, Ref, ResponseHeader, Router
from .errors import ERROR

ROUTER = Router(
    "chat.completions",
    Operation(
        "POST",
        "/chat/completions",
        method="create",
        request="ChatCompletionsCreate",
        body=(Json(Ref("CompletionCreate")),),
        answers={
            200: Outcome(Json(Ref("Completion"))),
            429: Outcome(
                Json(Ref("ErrorResponse")),
                headers=(ResponseHeader("Retry-After", Ref("int"), required=True),),
            ),
            "4XX": Outcome(Json(Ref("ErrorResponse"))),
        },
        errors={"4XX": ERROR},
        events=Events(Ref("CompletionChunk"), end="[DONE]", flag="stream"),
    ),
)
