"""The routes of `orders`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router
from ._errors import FAILURE, FAILURE_2, NOT_FOUND

ROUTER = Router(
    "orders",
    Operation(
        "GET",
        "/orders/{id}",
        method="retrieve",
        request="OrdersRetrieve",
        parameters=(
            Parameter("id", "path", type=Ref('Annotated[str, Format("uuid")]')),
        ),
        answers={
            200: Outcome(Json(Ref("Order"))),
            202: Outcome(),
            404: Outcome(Json(Ref("NotFound"))),
            "4XX": Outcome(Json(Ref("Failure"), media_type="application/problem+json")),
            "default": Outcome(Json(Ref("Failure"))),
        },
        errors={404: NOT_FOUND, "4XX": FAILURE, "default": FAILURE_2},
    ),
    Operation(
        "DELETE",
        "/orders/{id}",
        method="delete",
        request="OrdersDelete",
        parameters=(
            Parameter("id", "path", type=Ref('Annotated[str, Format("uuid")]')),
        ),
        answers={204: Outcome(), 404: Outcome()},
    ),
)
