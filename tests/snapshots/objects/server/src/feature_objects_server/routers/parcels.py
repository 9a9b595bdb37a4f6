"""The routes of `parcels`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "parcels",
    Operation(
        "POST",
        "/parcels",
        method="create",
        request="ParcelsCreate",
        body=(Json(Ref("Parcel", "#/rest/Parcel")),),
        answers={200: Outcome(Json(Ref("Parcel", "#/rest/Parcel")))},
    ),
)
