from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "models",
    Operation(
        "GET",
        "/models/{model}",
        method="retrieve",
        request="ModelsRetrieve",
        parameters=(
            Parameter("model", "path"),
            Parameter(
                "limit",
                "query",
                type=Ref("Annotated[int, Field(ge=1, le=100)]"),
                default=20,
            ),
        ),
        answers={200: Outcome(Json(Ref("Model"))), 404: Outcome(Json(Ref("Any")))},
        security=(),
    ),
    Operation(
        "DELETE",
        "/models/{model}",
        method="delete",
        request="ModelsDelete",
        parameters=(Parameter("model", "path"),),
        answers={204: Outcome()},
        security=((("OAuth", ("write",)),), (("Login", ()), ("Query", ()))),
    ),
    Operation(
        "GET",
        "/models",
        method="list",
        request="ModelsList",
        answers={200: Outcome(Json(Ref("list[Model]")))},
        security=((("Header", ()),), (("Cookie", ()),), ()),
    ),
    Operation(
        "GET",
        "/models/latest",
        method="latest",
        request="ModelsLatest",
        answers={200: Outcome(Json(Ref("Model")))},
        security=(),
    ),
)
