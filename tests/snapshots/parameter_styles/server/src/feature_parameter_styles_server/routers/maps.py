"""The routes of `maps`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "maps",
    Operation(
        "GET",
        "/maps/{tile}/{layers}/{box}",
        method="retrieve",
        request="MapsRetrieve",
        parameters=(
            Parameter("tile", "path"),
            Parameter(
                "layers", "path", type=Ref("list[str]"), style="label", explode=True
            ),
            Parameter("box", "path", type=Ref("GetTileBox"), style="matrix"),
            Parameter("colours", "query", type=Ref("list[str]")),
            Parameter("sizes", "query", type=Ref("list[int]"), explode=False),
            Parameter("spaced", "query", type=Ref("list[str]"), style="spaceDelimited"),
            Parameter("piped", "query", type=Ref("list[str]"), style="pipeDelimited"),
            Parameter(
                "filter",
                "query",
                type=Ref("GetTileFilter"),
                style="deepObject",
                explode=True,
            ),
            Parameter("raw", "query"),
            Parameter(
                "where",
                "query",
                type=Ref("dict[str, str]"),
                content_type="application/json",
            ),
            Parameter(
                "since", "query", type=Ref('Annotated[datetime, Format("date-time")]')
            ),
            Parameter("X-Trace-Id", "header", "x_trace_id"),
            Parameter("X-Hints", "header", "x_hints", type=Ref("list[str]")),
            Parameter("session", "cookie"),
        ),
        answers={200: Outcome(Json(Ref("GetTileResponse")))},
    ),
)
