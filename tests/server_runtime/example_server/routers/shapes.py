"""Every style of parameter."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

_INTS = Ref("list[int]")
_POINT = Ref("Point")
_ANY = {200: Outcome(Json())}

ROUTER = Router(
    "shapes",
    Operation(
        "GET",
        "/query",
        method="query",
        request="ShapesQuery",
        parameters=(
            Parameter("form", "query", type=_INTS),
            Parameter("comma", "query", type=_INTS, explode=False),
            Parameter("space", "query", type=_INTS, style="spaceDelimited"),
            Parameter("pipe", "query", type=_INTS, style="pipeDelimited"),
            Parameter("spread", "query", type=_POINT),
            Parameter("flat", "query", type=_POINT, explode=False),
            Parameter("deep", "query", type=Ref("Order"), style="deepObject"),
            Parameter("json", "query", type=_POINT, content_type="application/json"),
            Parameter("mixed", "query", type=Ref("int | Literal['now']")),
            Parameter("some", "query", type=Ref("int | list[int]")),
            Parameter("flag", "query", type=Ref("bool"), allow_empty=True),
            Parameter("day", "query", type=Ref("Annotated[date, Format('date')]")),
            Parameter("color", "query", type=Ref("Color")),
        ),
        answers=_ANY,
        security=(),
    ),
    Operation(
        "GET",
        "/path/{simple}/{simple_object}/{label}/{label_exploded}/{matrix}/{matrix_exploded}",
        method="path",
        request="ShapesPath",
        parameters=(
            Parameter("simple", "path", type=_INTS),
            Parameter("simple_object", "path", type=_POINT, explode=True),
            Parameter("label", "path", type=_INTS, style="label"),
            Parameter(
                "label_exploded", "path", type=_INTS, style="label", explode=True
            ),
            Parameter("matrix", "path", type=_POINT, style="matrix"),
            Parameter(
                "matrix_exploded", "path", type=_INTS, style="matrix", explode=True
            ),
        ),
        answers=_ANY,
        security=(),
    ),
    Operation(
        "GET",
        "/header",
        method="header",
        request="ShapesHeader",
        parameters=(
            Parameter("X-Ints", "header", "ints", type=_INTS, required=True),
            Parameter("X-Point", "header", "point", type=_POINT),
            Parameter("X-Exploded", "header", "exploded", type=_POINT, explode=True),
            Parameter("token", "cookie"),
            Parameter("ids", "cookie", type=_INTS, explode=False),
        ),
        answers=_ANY,
        security=(),
    ),
    Operation(
        "GET",
        "/whole",
        method="whole",
        request="ShapesWhole",
        parameters=(
            Parameter(
                "q",
                "querystring",
                type=Ref("Order"),
                content_type="application/x-www-form-urlencoded",
            ),
        ),
        answers=_ANY,
        security=(),
    ),
    Operation(
        "GET",
        "/fixed?beta=true",
        method="beta",
        request="ShapesBeta",
        answers=_ANY,
        security=(),
    ),
    Operation(
        "GET",
        "/fixed",
        method="fixed",
        request="ShapesFixed",
        answers=_ANY,
        security=(),
    ),
    Operation(
        "GET",
        "/things/{id}:archive",
        method="archive",
        request="ShapesArchive",
        parameters=(Parameter("id", "path"),),
        answers=_ANY,
        security=(),
    ),
)
