"""How parameters are written into paths, queries, headers and cookies."""

from __future__ import annotations

import datetime
import enum
import uuid

import pytest
from example_client._runtime import Operation, Style, omit

THINGS = Operation("GET", "/things/{id}/parts/{part}")
SEARCH = Operation("GET", "/search")


def url(request):
    return request.url.raw_path.decode()


def brackets(text):
    return text.replace("%5B", "[").replace("%5D", "]")


class Color(enum.Enum):
    RED = "red"


def test_path_arguments_are_percent_encoded(door):
    _, request = door(THINGS, path={"id": "a b/c?d#e%é", "part": 7})
    assert url(request) == "/things/a%20b%2Fc%3Fd%23e%25%C3%A9/parts/7"


@pytest.mark.parametrize("value", ["", None, omit, ".", "..", []])
def test_a_path_argument_that_would_change_the_path_is_refused_by_name(door, value):
    with pytest.raises(ValueError, match="'part'"):
        door(THINGS, path={"id": "x", "part": value})


@pytest.mark.parametrize(
    ("style", "value", "text"),
    [
        (Style("simple"), ["a", "b c"], "a,b%20c"),
        (Style("simple", True), {"x": 1, "y": 2}, "x=1,y=2"),
        (Style("simple"), {"x": 1, "y": 2}, "x,1,y,2"),
        (Style("label"), ["a", "b"], ".a,b"),
        (Style("label", True), ["a", "b"], ".a.b"),
        (Style("matrix"), ["a", "b"], ";part=a,b"),
        (Style("matrix", True), ["a", "b"], ";part=a;part=b"),
        (Style("matrix", True), {"x": 1}, ";x=1"),
        (Style(content_type="application/json"), {"a": 1}, "%7B%22a%22%3A1%7D"),
    ],
)
def test_path_styles(door, style, value, text):
    operation = Operation("GET", "/p/{part}", styles={"path": {"part": style}})
    _, request = door(operation, path={"part": value})
    assert url(request) == f"/p/{text}"


@pytest.mark.parametrize(
    ("style", "value", "query"),
    [
        (None, ["a", "b"], "q=a&q=b"),
        (None, {"x": 1, "y": True}, "x=1&y=true"),
        (Style("form"), ["a", "b&c"], "q=a,b%26c"),
        (Style("form"), {"x": 1, "y": 2}, "q=x,1,y,2"),
        (Style("spaceDelimited"), ["a", "b"], "q=a%20b"),
        (Style("pipeDelimited"), ["a", "b"], "q=a%7Cb"),
        (Style("pipeDelimited", True), ["a", "b"], "q=a&q=b"),
        (
            Style("deepObject", True),
            {"a": {"b": [1, 2]}, "c": None},
            "q[a][b][]=1&q[a][b][]=2",
        ),
        (Style("form", allow_reserved=True), "/a:b?c", "q=/a:b?c"),
        (Style("form", allow_reserved=True), "a&b#c", "q=a%26b%23c"),
        (
            Style(content_type="application/json"),
            {"a": [1]},
            "q=%7B%22a%22%3A%5B1%5D%7D",
        ),
        (None, [{"a": 1}, {"a": 2}], "q[0][a]=1&q[1][a]=2"),
    ],
)
def test_query_styles(door, style, value, query):
    styles = {"query": {"q": style}} if style else None
    operation = Operation("GET", "/search", styles=styles)
    _, request = door(operation, query={"q": value})
    assert brackets(url(request)) == f"/search?{brackets(query)}"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (1.5, "1.5"),
        (Color.RED, "red"),
        (datetime.date(2026, 1, 2), "2026-01-02"),
        (
            datetime.datetime(2026, 1, 2, 3, tzinfo=datetime.UTC),
            "2026-01-02T03%3A00%3A00%2B00%3A00",
        ),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ],
)
def test_values_become_text(door, value, text):
    _, request = door(SEARCH, query={"q": value})
    assert url(request) == f"/search?q={text}"


def test_absent_and_null_query_parameters_are_left_out(door):
    _, request = door(SEARCH, query={"a": omit, "b": None, "c": [], "d": 1})
    assert url(request) == "/search?d=1"


def test_names_with_brackets_stand_as_they_are(door):
    _, request = door(SEARCH, query={"include[]": ["a", "b"]})
    assert request.url.params.get_list("include[]") == ["a", "b"]


def test_headers_and_cookies(door):
    operation = Operation(
        "GET", "/h", styles={"header": {"X-Map": Style("simple", True)}}
    )
    _, request = door(
        operation,
        headers={"X-List": [1, 2], "X-Map": {"a": 1}, "X-No": omit, "X-Yes": False},
        cookies={"s": "a b", "n": [1, 2]},
    )
    assert request.headers["x-list"] == "1,2"
    assert request.headers["x-map"] == "a=1"
    assert request.headers["x-yes"] == "false"
    assert "x-no" not in request.headers
    assert request.headers["cookie"] == "s=a%20b; n=1; n=2"


def test_a_header_can_not_smuggle_in_another(door):
    with pytest.raises(ValueError, match="line break"):
        door(SEARCH, headers={"X-A": "a\r\nX-B: b"})
    with pytest.raises(ValueError, match="line break"):
        door(SEARCH, options={"extra_headers": {"X-A": "a\nb"}})


@pytest.mark.parametrize(
    ("content_type", "value", "query"),
    [
        ("application/json", {"a": 1}, "%7B%22a%22%3A1%7D"),
        ("application/x-www-form-urlencoded", {"a": 1, "b": "c d"}, "a=1&b=c%20d"),
        ("text/plain", "raw=1", "raw=1"),
    ],
)
def test_a_parameter_that_is_the_whole_query(door, content_type, value, query):
    styles = {"querystring": {"": Style(content_type=content_type)}}
    _, request = door(Operation("GET", "/q", styles=styles), querystring=value)
    assert url(request) == f"/q?{query}"


def test_a_path_with_a_query_of_its_own_is_added_to(door):
    _, request = door(Operation("GET", "/q?beta=true"), query={"a": 1})
    assert url(request) == "/q?beta=true&a=1"


def test_a_fragment_in_a_path_is_not_sent(door):
    _, request = door(Operation("GET", "/q#Action"), query={"a": 1})
    assert url(request) == "/q?a=1"


def test_a_collection_where_text_is_needed_is_written_as_json(door):
    _, request = door(SEARCH, query={"q": [[1, 2], [3]]})
    assert request.url.params.get_list("q") == ["[1,2]", "[3]"]
