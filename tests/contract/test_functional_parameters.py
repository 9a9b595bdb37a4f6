"""Parameters as they go over the wire: OpenAPI 3.1 §4.8.12, with the expansions of RFC 6570."""

from __future__ import annotations

import datetime
import inspect
import json
from typing import Any
from urllib.parse import unquote

import pytest

from tests.contract.conftest import Calling, Serve
from tests.harness.generated import Generator
from tests.harness.servers import Reply, json_reply

_EMPTY_LIST = json_reply("[]")
_NOTHING = Reply(204)
_SCHEMAS = {
    "string": "{type: string}",
    "array": "{type: array, items: {type: string}}",
    "object": "{type: object, properties: {R: {type: integer}, G: {type: integer}}}",
}
_COLORS = ["blue", "black", "brown"]
_RGB = {"R": 100, "G": 200}


def spec_of(
    where: str, kind: str, style: str, explode: bool, path: str = "/things"
) -> str:
    required = "true" if where == "path" else "false"
    return f"""
        paths:
          {path}:
            get:
              parameters:
                - name: color
                  in: {where}
                  required: {required}
                  style: {style}
                  explode: {json.dumps(explode)}
                  schema: {_SCHEMAS[kind]}
              responses:
                '200':
                  content: {{application/json: {{schema: {{type: array, items: {{type: string}}}}}}}}
    """


PATHS = [
    ("simple", False, "blue", "string", "blue"),
    ("simple", False, _COLORS, "array", "blue,black,brown"),
    ("simple", True, _COLORS, "array", "blue,black,brown"),
    ("simple", False, _RGB, "object", "R,100,G,200"),
    ("simple", True, _RGB, "object", "R=100,G=200"),
    ("label", False, "blue", "string", ".blue"),
    ("label", False, _COLORS, "array", ".blue,black,brown"),
    ("label", True, _COLORS, "array", ".blue.black.brown"),
    ("label", False, _RGB, "object", ".R,100,G,200"),
    ("label", True, _RGB, "object", ".R=100.G=200"),
    ("matrix", False, "blue", "string", ";color=blue"),
    ("matrix", False, _COLORS, "array", ";color=blue,black,brown"),
    ("matrix", True, _COLORS, "array", ";color=blue;color=black;color=brown"),
    ("matrix", False, _RGB, "object", ";color=R,100,G,200"),
    ("matrix", True, _RGB, "object", ";R=100;G=200"),
]


@pytest.mark.parametrize(("style", "explode", "value", "kind", "expected"), PATHS)
def test_path_styles(
    generate: Generator,
    server: Serve,
    style: str,
    explode: bool,
    value: Any,
    kind: str,
    expected: str,
):
    sdk = generate(spec_of("path", kind, style, explode, "/things/{color}"))
    loopback = server()
    with sdk.client(loopback.url) as client:
        client.things.retrieve(value)
    assert unquote(loopback.last.path) == f"/things/{expected}"


QUERIES = [
    ("form", True, "blue", "string", "color=blue"),
    ("form", True, "", "string", "color="),
    ("form", True, _COLORS, "array", "color=blue&color=black&color=brown"),
    ("form", False, _COLORS, "array", "color=blue,black,brown"),
    ("form", False, ["a,b", "c d"], "array", "color=a%2Cb,c%20d"),
    ("form", True, _RGB, "object", "R=100&G=200"),
    ("form", False, _RGB, "object", "color=R,100,G,200"),
    ("spaceDelimited", False, _COLORS, "array", "color=blue%20black%20brown"),
    ("pipeDelimited", False, _COLORS, "array", "color=blue%7Cblack%7Cbrown"),
    ("deepObject", True, _RGB, "object", "color[R]=100&color[G]=200"),
]


@pytest.mark.parametrize(("style", "explode", "value", "kind", "expected"), QUERIES)
def test_query_styles(
    generate: Generator,
    server: Serve,
    style: str,
    explode: bool,
    value: Any,
    kind: str,
    expected: str,
):
    sdk = generate(spec_of("query", kind, style, explode))
    loopback = server(_EMPTY_LIST)
    with sdk.client(loopback.url) as client:
        client.things.list(color=value)
    sent = loopback.last.query.replace("%5B", "[").replace("%5D", "]")
    assert sent.replace("+", "%20").replace("|", "%7C") == expected


HEADERS = [
    (False, "blue", "string", "blue"),
    (False, _COLORS, "array", "blue,black,brown"),
    (False, _RGB, "object", "R,100,G,200"),
    (True, _RGB, "object", "R=100,G=200"),
]


@pytest.mark.parametrize(("explode", "value", "kind", "expected"), HEADERS)
def test_header_styles(
    generate: Generator,
    server: Serve,
    explode: bool,
    value: Any,
    kind: str,
    expected: str,
):
    sdk = generate(spec_of("header", kind, "simple", explode))
    loopback = server(_EMPTY_LIST)
    with sdk.client(loopback.url) as client:
        client.things.list(color=value)
    assert loopback.last.header("color") == expected


COOKIES = [
    (True, "blue", "string", "color=blue"),
    (False, _COLORS, "array", "color=blue,black,brown"),
    (False, _RGB, "object", "color=R,100,G,200"),
]


@pytest.mark.parametrize(("explode", "value", "kind", "expected"), COOKIES)
def test_cookie_styles(
    generate: Generator,
    server: Serve,
    explode: bool,
    value: Any,
    kind: str,
    expected: str,
):
    sdk = generate(spec_of("cookie", kind, "form", explode))
    loopback = server(_EMPTY_LIST)
    with sdk.client(loopback.url) as client:
        client.things.list(color=value)
    assert unquote(loopback.last.header("cookie") or "") == expected


def test_deep_objects_nest(generate: Generator, calling: Calling, server: Serve):
    sdk = generate("""
        paths:
          /things:
            get:
              parameters:
                - name: where
                  in: query
                  style: deepObject
                  schema:
                    type: object
                    properties:
                      created: {type: object, properties: {gte: {type: integer}}}
                      tags: {type: array, items: {type: string}}
              responses: {'200': {content: {application/json: {schema: {type: array, items: {}}}}}}
    """)
    loopback = server(_EMPTY_LIST)
    where = {"created": {"gte": 5}, "tags": ["a", "b"]}
    calling(sdk, loopback.url)(lambda client: client.things.list(where=where))
    pairs = loopback.last.query_pairs
    assert pairs[0] == ("where[created][gte]", "5")
    assert [value for name, value in pairs if name.startswith("where[tags]")] == [
        "a",
        "b",
    ]


def test_content_parameters_are_json(generate: Generator, server: Serve):
    sdk = generate("""
        paths:
          /things:
            get:
              parameters:
                - name: filter
                  in: query
                  content: {application/json: {schema: {type: object}}}
              responses: {'200': {content: {application/json: {schema: {type: array, items: {}}}}}}
    """)
    loopback = server(_EMPTY_LIST)
    with sdk.client(loopback.url) as client:
        client.things.list(filter={"a": [1, "ü&="]})
    ((name, value),) = loopback.last.query_pairs
    assert name == "filter"
    assert json.loads(value) == {"a": [1, "ü&="]}


def test_the_whole_query_string_of_3_2(generate: Generator, server: Serve):
    sdk = generate("""
        openapi: 3.2.0
        info: {title: Shop, version: '1'}
        paths:
          /things:
            get:
              parameters:
                - name: selection
                  in: querystring
                  content:
                    application/x-www-form-urlencoded:
                      schema: {type: object, properties: {a: {type: string}, b: {type: integer}}}
              responses: {'200': {content: {application/json: {schema: {type: array, items: {}}}}}}
    """)
    loopback = server(_EMPTY_LIST)
    with sdk.client(loopback.url) as client:
        client.things.list(selection={"a": "x y", "b": 2})
    assert loopback.last.query_pairs == [("a", "x y"), ("b", "2")]


def test_a_header_of_one_value_is_sent_unasked(
    generate: Generator, calling: Calling, server: Serve
):
    sdk = generate("""
        paths:
          /things:
            get:
              parameters:
                - {name: X-Version, in: header, required: true, schema: {const: 'v"2'}}
                - {name: X-Beta, in: header, schema: {const: 'on'}}
              responses: {'200': {content: {application/json: {schema: {type: object}}}}}
    """)
    loopback = server()
    call = calling(sdk, loopback.url)
    call(lambda client: client.things.retrieve())
    assert loopback.last.header("x-version") == 'v"2'
    assert loopback.last.header("x-beta") is None
    headers = {"X-Version": "v3"}
    call(lambda client: client.things.retrieve(x_beta="on", extra_headers=headers))
    assert loopback.last.header("x-version") == "v3"
    assert loopback.last.header("x-beta") == "on"


_ODD = """
    paths:
      /things/{id}/parts/{part-id}:
        parameters:
          - {name: id, in: path, required: true, schema: {type: string}}
          - {name: part-id, in: path, required: true, schema: {type: integer}}
        get:
          parameters:
            - {name: X-Since, in: header, schema: {type: string, format: date-time}}
            - {name: class, in: query, schema: {type: string}}
            - {name: self, in: query, schema: {type: string}}
            - {name: 'filter[name]', in: query, schema: {type: string}}
            - {name: dry, in: query, schema: {type: boolean}}
            - {name: raw, in: query, allowReserved: true, schema: {type: string}}
            - {name: day, in: query, schema: {type: string, format: date}}
          responses: {'200': {content: {application/json: {schema: {type: object}}}}}
"""


def test_values_are_escaped_for_their_place(generate: Generator, server: Serve):
    sdk = generate(_ODD)
    loopback = server()
    with sdk.client(loopback.url) as client:
        client.things.parts.retrieve(part_id=7, id="a/b?c#d é%")
    assert loopback.last.path == "/things/a%2Fb%3Fc%23d%20%C3%A9%25/parts/7"


def test_odd_names_and_scalars(generate: Generator, calling: Calling, server: Serve):
    sdk = generate(_ODD)
    loopback = server()
    since = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    calling(sdk, loopback.url)(
        lambda client: client.things.parts.retrieve(
            id="x",
            part_id=7,
            x_since=since,
            class_="c",
            self_="me",
            filter_name="n",
            dry=True,
            raw="/a?b",
            day=datetime.date(2026, 1, 2),
        )
    )
    request = loopback.last
    assert request.query_pairs == [
        ("class", "c"),
        ("self", "me"),
        ("filter[name]", "n"),
        ("dry", "true"),
        ("raw", "/a?b"),
        ("day", "2026-01-02"),
    ]
    assert "raw=/a?b" in request.query
    sent = datetime.datetime.fromisoformat(request.header("x-since") or "")
    assert sent == since


def test_absent_arguments_are_not_sent(generate: Generator, server: Serve):
    sdk = generate(_ODD)
    loopback = server()
    with sdk.client(loopback.url) as client:
        client.things.parts.retrieve(id="x", part_id=0)
    assert loopback.last.target == "/things/x/parts/0"
    assert loopback.last.header("x-since") is None


@pytest.mark.parametrize("empty", ["", None])
def test_an_empty_path_parameter_is_refused(
    generate: Generator, server: Serve, empty: Any
):
    sdk = generate(_ODD)
    loopback = server()
    with sdk.client(loopback.url) as client, pytest.raises(ValueError, match="id"):
        client.things.parts.retrieve(id=empty, part_id=1)
    assert loopback.received == []


def test_the_same_name_in_two_places(generate: Generator, server: Serve):
    sdk = generate("""
        paths:
          /things/{id}:
            post:
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: id, in: query, schema: {type: string}}
              requestBody:
                required: true
                content:
                  application/json:
                    schema: {type: object, required: [id], properties: {id: {type: integer}}}
              responses: {'204': {description: done}}
    """)
    loopback = server(_NOTHING)
    with sdk.client(loopback.url) as client:
        names = list(inspect.signature(client.things.update).parameters)
        ids = [name for name in names if "id" in name.split("_")]
        assert len(ids) == 3
        in_query = next(name for name in ids if "query" in name)
        in_body = next(name for name in ids if "body" in name)
        client.things.update("p", **{in_query: "q", in_body: 3})
    assert loopback.last.target == "/things/p?id=q"
    assert json.loads(loopback.last.body) == {"id": 3}


def test_extras_of_a_call(generate: Generator, calling: Calling, server: Serve):
    sdk = generate(_ODD)
    loopback = server()
    calling(sdk, loopback.url)(
        lambda client: client.things.parts.retrieve(
            id="x",
            part_id=1,
            dry=False,
            extra_headers={"X-More": "1"},
            extra_query={"also": "2"},
        )
    )
    assert loopback.last.query_pairs == [("dry", "false"), ("also", "2")]
    assert loopback.last.header("x-more") == "1"
