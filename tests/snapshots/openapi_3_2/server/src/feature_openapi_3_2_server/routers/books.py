"""The routes of `books`."""

from __future__ import annotations

from .._runtime import Events, Json, Operation, Outcome, Parameter, Ref, Router

ROUTER = Router(
    "books",
    Operation(
        "QUERY",
        "/books",
        method="query",
        request="BooksQuery",
        body=(Json(Ref("SearchBooksRequest")),),
        answers={200: Outcome(Json(Ref("list[Book]")))},
    ),
    Operation(
        "GET",
        "/books",
        method="list",
        request="BooksList",
        parameters=(
            Parameter(
                "query",
                "querystring",
                type=Ref("FilterBooksQuery"),
                content_type="application/x-www-form-urlencoded",
            ),
        ),
        answers={200: Outcome(Json(Ref("list[Book]")))},
    ),
    Operation(
        "COPY", "/books", method="copy", request="BooksCopy", answers={204: Outcome()}
    ),
    Operation(
        "GET",
        "/books/feed",
        method="feed",
        request="BooksFeed",
        answers={200: Outcome()},
        events=Events(Ref("FollowBooksResponseItem"), envelope=True),
    ),
)
