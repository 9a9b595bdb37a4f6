"""The routes of `it_s.b`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "it_s.b",
    Operation(
        "GET",
        "/it's/{a}\"b/{{x}}",
        method="retrieve",
        request="ItSBRetrieve",
        parameters=(
            Parameter("a", "path"),
            Parameter("x", "path"),
            Parameter(
                'q"]; x=(1',
                "query",
                "q_x_1",
                type=Ref('Literal[\'"\', "\\\\", "\\n", "\'", "${x}", "{{y}}"]'),
            ),
        ),
        answers={200: Outcome(Json(Ref("Evil")))},
    ),
)
