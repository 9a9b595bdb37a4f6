"""Parameters of every style, as handlers get them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest


@pytest.fixture
def query(echo: Any, seen: list[Any]) -> Any:
    call = echo("shapes.query")

    def get(query: str) -> Any:
        seen.clear()
        answered = call("GET", f"/query?{query}")
        return seen[0] if seen else answered

    return get


def point(**fields: Any) -> Any:
    from example_server.types import Point

    return Point(**fields)


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("form=1&form=2", "form", [1, 2]),
        ("form=1", "form", [1]),
        ("form[]=1&form[]=2", "form", [1, 2]),
        ("comma=1,2", "comma", [1, 2]),
        ("comma=1%2C2", "comma", [1, 2]),
        ("comma=1", "comma", [1]),
        ("comma=", "comma", []),
        ("space=1%202", "space", [1, 2]),
        ("space=1+2", "space", [1, 2]),
        ("pipe=1%7C2", "pipe", [1, 2]),
        ("pipe=1|2|3", "pipe", [1, 2, 3]),
        ("mixed=5", "mixed", 5),
        ("mixed=now", "mixed", "now"),
        ("some=5", "some", 5),
        ("some=5&some=6", "some", [5, 6]),
        ("flag=true", "flag", True),
        ("flag=", "flag", None),
        ("day=2026-01-31", "day", date(2026, 1, 31)),
        ("color=red", "color", "red"),
        ("nothing=1", "form", None),
    ],
)
def test_a_query_parameter_is_parsed(
    query: Any, text: str, attribute: str, value: Any
) -> None:
    assert getattr(query(text), attribute) == value


def test_objects_in_a_query_are_parsed(query: Any) -> None:
    assert query("x=1&y=2.5").spread == point(x=1, y=2.5)
    assert query("flat=x,1,y,2").flat == point(x=1, y=2)
    assert query("json=%7B%22x%22%3A1%7D").json == point(x=1)


def test_deep_objects_nest(query: Any) -> None:
    deep = query(
        "deep[name]=n&deep[count]=2&deep[codes][]=1&deep[codes][]=2"
        "&deep[lines][0][sku]=a&deep[lines][0][count]=1"
        "&deep[labels][k]=5&deep[until]=now&deep[from]=f"
    ).deep
    assert (deep.name, deep.count, deep.codes, deep.until) == ("n", 2, [1, 2], "now")
    assert (deep.lines[0].sku, deep.lines[0].count) == ("a", 1)
    assert deep.labels == {"k": "5"}
    assert deep.from_ == "f"


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("form=1&form=x", "/query/form/1", "should be an integer"),
        ("form=1.5", "/query/form/0", "should be an integer"),
        ("flag=yes", "/query/flag", "should be true or false"),
        ("color=blue", "/query/color", "should be 'red' or 'green'"),
        ("day=2026-13-31", "/query/day", "should be a date"),
        ("day=0", "/query/day", "should be a date"),
        ("deep[count]=1", "/query/deep/name", "is missing"),
        ("deep[name]=n&deep[count]=x", "/query/deep/count", "should be an integer"),
        ("deep=x", "/query/deep", "should be an object"),
        ("json={", "/query/json", "is not valid JSON"),
        ("x=1&y=z", "/query/spread/y", "should be a number"),
        ("mixed=later", "/query/mixed", "should be"),
        ("flag=true&flag=false", "/query/flag", "is given more than once"),
        ("color=%ff", "/query/color", "is not valid UTF-8"),
        ("deep[name]=a&deep[name][b]=c", "/query/deep/name", "as one value"),
        ("deep" + "[a]" * 40 + "=1", "/query", "is nested too deeply"),
    ],
)
def test_a_query_that_is_wrong_is_refused_with_the_place(
    query: Any, text: str, place: str, words: str
) -> None:
    answered = query(text)
    assert answered.status == 400
    assert answered.places == [place]
    assert words in answered.data["errors"][0]["detail"]


def test_all_mistakes_are_told_at_once(query: Any) -> None:
    answered = query("form=x&color=blue&flag=maybe")
    assert answered.places == ["/query/form/0", "/query/flag", "/query/color"]
    for place in answered.places:
        assert place in answered.data["detail"]
    many = query("form=" + "&form=".join("abcdefgh"))
    assert many.data["detail"].endswith("There are 3 more mistakes.")


def test_path_parameters_have_every_style(echo: Any, seen: list[Any]) -> None:
    echo("shapes.path")("GET", "/path/1,2/x=1,y=2/.3,4/.5.6/;matrix=x,7/" + _MATRIX)
    request = seen[0]
    assert request.simple == [1, 2]
    assert request.simple_object == point(x=1, y=2)
    assert request.label == [3, 4]
    assert request.label_exploded == [5, 6]
    assert request.matrix == point(x=7)
    assert request.matrix_exploded == [8, 9]


_MATRIX = ";matrix_exploded=8;matrix_exploded=9"


def test_headers_and_cookies_are_parsed(echo: Any, seen: list[Any]) -> None:
    headers = {
        "X-Ints": "1, 2",
        "x-point": "x,3",
        "X-EXPLODED": "x=4,y=5",
        "Cookie": 'token="a%20b"; ids=1,2',
    }
    assert echo("shapes.header")("GET", "/header", headers=headers).status == 200
    request = seen[0]
    assert request.ints == [1, 2]
    assert request.point == point(x=3)
    assert request.exploded == point(x=4, y=5)
    assert request.token == "a b"


def test_a_missing_header_is_named(echo: Any) -> None:
    answered = echo("shapes.header")("GET", "/header")
    assert answered.status == 400
    assert answered.data["detail"] == "/header/X-Ints is missing."


def test_the_whole_query_can_be_one_parameter(echo: Any, seen: list[Any]) -> None:
    echo("shapes.whole")("GET", "/whole?name=a+b&codes=1&codes=2")
    assert seen[0].q.name == "a b"
    assert seen[0].q.codes == [1, 2]


def test_defaults_are_filled_in_and_constraints_hold(
    echo: Any, seen: list[Any], model: Any
) -> None:
    call = echo("models.retrieve", answer=model)
    assert call("GET", "/models/m").status == 200
    assert seen[0].limit == 20
    answered = call("GET", "/models/m?limit=101")
    assert answered.data["detail"] == "/query/limit should be at most 100."
