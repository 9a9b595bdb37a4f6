"""The routes of `subscriptions`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "subscriptions",
    Operation(
        "POST",
        "/subscriptions",
        method="create",
        request="SubscriptionsCreate",
        body=(Json(Ref("SubscribeRequest")),),
        answers={201: Outcome()},
    ),
)
