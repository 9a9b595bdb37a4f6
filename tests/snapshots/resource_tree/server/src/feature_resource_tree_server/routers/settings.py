"""The routes of `settings`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "settings",
    Operation(
        "GET",
        "/v1/settings",
        method="retrieve",
        request="SettingsRetrieve",
        answers={200: Outcome(Json(Ref("GetSettingsResponse")))},
    ),
    Operation(
        "POST",
        "/v1/settings",
        method="update",
        request="SettingsUpdate",
        body=(Json(Ref("SetSettingsRequest")),),
        body_required=False,
        answers={204: Outcome()},
    ),
)
