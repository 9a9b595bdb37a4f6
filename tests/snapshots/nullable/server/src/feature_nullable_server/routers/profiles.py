"""The routes of `profiles`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "profiles",
    Operation(
        "GET",
        "/profiles/{id}",
        method="retrieve",
        request="ProfilesRetrieve",
        parameters=(
            Parameter("id", "path", type=Ref('Annotated[int, Format("int64")]')),
        ),
        answers={200: Outcome(Json(Ref("Profile")))},
    ),
    Operation(
        "PUT",
        "/profiles/{id}",
        method="update",
        request="ProfilesUpdate",
        parameters=(
            Parameter("id", "path", type=Ref('Annotated[int, Format("int64")]')),
        ),
        body=(Json(Ref("Profile")),),
        answers={200: Outcome(Json(Ref("Profile")))},
    ),
)
