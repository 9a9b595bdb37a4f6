from __future__ import annotations

from .._runtime import Form, Json, Operation, Outcome, Ref, Router, Style

ROUTER = Router(
    "forms",
    Operation(
        "POST",
        "/forms",
        method="create",
        request="FormsCreate",
        body=(
            Form(
                Ref("Order"),
                {
                    "codes": Style(explode=False),
                    "point": Style(content_type="application/json"),
                },
            ),
        ),
        answers={200: Outcome(Json()), 422: Outcome(Json(Ref("Any")))},
        security=(),
    ),
)
