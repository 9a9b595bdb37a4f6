"""Each way of paging, found without configuration, walked from one page to the next."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest

from tests.contract.conftest import Calling, Serve
from tests.harness.generated import Generator, collect
from tests.harness.servers import Received, Reply, json_reply

_ALL = [{"id": f"i{n}"} for n in range(7)]
_SIZE = 3


def listing(parameters: str, properties: str, items: str = "data") -> str:
    return f"""
        paths:
          /things:
            get:
              parameters: {parameters}
              responses:
                '200':
                  content:
                    application/json:
                      schema:
                        type: object
                        required: [{items}]
                        properties:
                          {items}: {{type: array, items: {{$ref: '#/components/schemas/Thing'}}}}
                          {properties}
        components:
          schemas:
            Thing: {{type: object, required: [id], properties: {{id: {{type: string}}}}}}
    """


def query(*names: str) -> str:
    kinds = {
        "page": "integer",
        "offset": "integer",
        "limit": "integer",
        "per_page": "integer",
    }
    return json.dumps(
        [
            {"name": n, "in": "query", "schema": {"type": kinds.get(n, "string")}}
            for n in names
        ]
    )


def position(value: str | None) -> int:
    return 0 if value is None else 1 + [item["id"] for item in _ALL].index(value)


def cursor_page(request: Received) -> dict[str, Any]:
    asked = dict(request.query_pairs)
    start = int(asked.get("cursor") or asked.get("page_token") or 0)
    more = start + _SIZE < len(_ALL)
    following = str(start + _SIZE) if more else None
    return {
        "data": _ALL[start : start + _SIZE],
        "next_cursor": following,
        "next_page_token": following or "",
    }


def after_page(request: Received) -> dict[str, Any]:
    asked = dict(request.query_pairs)
    start = position(asked.get("after") or asked.get("starting_after"))
    page = _ALL[start : start + _SIZE]
    return {
        "data": page,
        "last_id": page[-1]["id"],
        "has_more": start + _SIZE < len(_ALL),
    }


def numbered_page(request: Received) -> dict[str, Any]:
    number = int(dict(request.query_pairs).get("page", 1))
    start = (number - 1) * _SIZE
    return {"data": _ALL[start : start + _SIZE], "total_pages": 3}


def offset_page(request: Received) -> dict[str, Any]:
    start = int(dict(request.query_pairs).get("offset", 0))
    return {"data": _ALL[start : start + _SIZE], "total": len(_ALL)}


def url_page(request: Received) -> dict[str, Any]:
    start = int(dict(request.query_pairs).get("from", 0))
    host = request.header("host")
    more = start + _SIZE < len(_ALL)
    return {
        "data": _ALL[start : start + _SIZE],
        "next": f"http://{host}/things?from={start + _SIZE}" if more else None,
    }


_NULLABLE = "{type: [string, 'null']}"
_NEXT = "next: {type: [string, 'null'], format: uri}"
WAYS = {
    "cursor": (listing(query("cursor"), f"next_cursor: {_NULLABLE}"), cursor_page),
    "page token": (
        listing(query("page_token"), "next_page_token: {type: string}"),
        cursor_page,
    ),
    "after the last id": (
        listing(
            query("after", "limit"),
            "last_id: {type: string}\n                          has_more: {type: boolean}",
        ),
        after_page,
    ),
    "starting after": (
        listing(query("starting_after", "limit"), "has_more: {type: boolean}"),
        after_page,
    ),
    "page number": (
        listing(query("page", "per_page"), "total_pages: {type: integer}"),
        numbered_page,
    ),
    "offset": (
        listing(query("offset", "limit"), "total: {type: integer}"),
        offset_page,
    ),
    "next URL": (listing("[]", _NEXT), url_page),
}


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, generate: Generator, server: Serve):
    spec, page = WAYS[request.param]
    return generate(spec), server(lambda r: json_reply(json.dumps(page(r))))


def test_every_item_of_every_page(way, calling: Calling):
    sdk, loopback = way
    things = calling(sdk, loopback.url)(lambda client: collect(client.things.list()))
    assert [thing.id for thing in things] == [item["id"] for item in _ALL]
    assert isinstance(things[0], sdk.types.Thing)
    assert len(loopback.received) in (3, 4)


def test_page_by_page(way):
    sdk, loopback = way
    with sdk.client(loopback.url) as client:
        sizes = [len(page.items) for page in client.things.list().iter_pages()]
        assert [size for size in sizes if size] == [3, 3, 1]
        first = client.things.list()
        assert [item.id for item in first.next_page().items] == ["i3", "i4", "i5"]


def test_no_more_than_asked_for(way):
    sdk, loopback = way
    with sdk.client(loopback.url) as client:
        things = list(client.things.list(max_items=4))
    assert [thing.id for thing in things] == ["i0", "i1", "i2", "i3"]
    assert len(loopback.received) == 2


def test_other_arguments_go_with_every_page(generate: Generator, server: Serve):
    spec = listing(query("cursor", "colour"), f"next_cursor: {_NULLABLE}")
    sdk = generate(spec)
    loopback = server(lambda r: json_reply(json.dumps(cursor_page(r))))
    with sdk.client(loopback.url) as client:
        list(client.things.list(colour="red", extra_headers={"X-A": "1"}))
    assert [dict(r.query_pairs)["colour"] for r in loopback.received] == ["red"] * 3
    assert [r.header("x-a") for r in loopback.received] == ["1"] * 3


def test_the_link_header(generate: Generator, calling: Calling, server: Serve):
    sdk = generate("""
        paths:
          /things:
            get:
              parameters: [{name: page, in: query, schema: {type: integer}}]
              responses:
                '200':
                  headers: {Link: {schema: {type: string}}}
                  content:
                    application/json:
                      schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        components:
          schemas:
            Thing: {type: object, required: [id], properties: {id: {type: string}}}
    """)

    def answer(request: Received) -> Reply:
        start = int(dict(request.query_pairs).get("from", 0))
        text = json.dumps(_ALL[start : start + _SIZE])
        if start + _SIZE >= len(_ALL):
            return json_reply(text)
        link = (
            f'</things?from={start + _SIZE}>; rel="next", </things?from=6>; rel="last"'
        )
        return json_reply(text, link=link)

    loopback = server(answer)
    things = calling(sdk, loopback.url)(lambda client: collect(client.things.list()))
    assert [thing.id for thing in things] == [item["id"] for item in _ALL]


def test_a_next_url_elsewhere_gets_no_credentials(generate: Generator, server: Serve):
    scheme = "securitySchemes: {key: {type: http, scheme: bearer}}"
    spec = listing("[]", _NEXT)
    spec = spec.replace(
        "components:",
        f"security: [{{key: []}}]\n        components:\n          {scheme}",
    )
    sdk = generate(spec)
    stranger = server(json_reply('{"data": [], "next": null}'))
    loopback = server(
        json_reply(json.dumps({"data": _ALL[:1], "next": f"{stranger.url}/things"}))
    )
    # To refuse to go there is as good.
    refused = contextlib.suppress(sdk.module.APIError)
    with sdk.client(loopback.url, key="secret") as client, refused:
        list(client.things.list())
    assert all(request.header("authorization") is None for request in stranger.received)


def test_a_list_that_comes_whole(generate: Generator, calling: Calling, server: Serve):
    sdk = generate(listing(query("colour"), "object: {type: string}"))
    loopback = server(json_reply(json.dumps({"data": _ALL, "object": "list"})))
    call = calling(sdk, loopback.url)
    things = call(lambda client: collect(client.things.list(colour="red")))
    assert [thing.id for thing in things] == [item["id"] for item in _ALL]
    assert isinstance(things[0], sdk.types.Thing)
    assert [r.query for r in loopback.received] == ["colour=red"]


@pytest.mark.parametrize("body", ["[]", "null", '"text"', "{}", '{"data": 3}'])
def test_an_answer_of_another_shape_is_an_empty_page(
    generate: Generator, server: Serve, body: str
):
    sdk = generate(listing(query("cursor"), f"next_cursor: {_NULLABLE}"))
    loopback = server(json_reply(body))
    with sdk.client(loopback.url) as client:
        assert list(client.things.list()) == []
