"""Pages of what a mock keeps: our own client walks through them to the end, in each way of paging."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.contract.conftest import Calling
from tests.contract.serving import generate_server, serving
from tests.harness.generated import Generated, Generator, collect

THINGS = 7
SIZE = 3

# What a list answers with beside its items, by way of paging: its parameters, its answer and its headers.
WAYS: dict[str, tuple[dict[str, str], str, str]] = {
    "offset": ({"offset": "integer", "limit": "integer"}, "total: {type: integer}", ""),
    "offset without total": (
        {"offset": "integer", "limit": "integer"},
        "object: {type: string}",
        "",
    ),
    "page number": (
        {"page": "integer", "per_page": "integer"},
        "total_pages: {type: integer}",
        "",
    ),
    "page number with count": (
        {"page": "integer", "page_size": "integer"},
        "has_more: {type: boolean}",
        "",
    ),
    "cursor": (
        {"cursor": "string", "limit": "integer"},
        "next_cursor: {type: [string, 'null']}",
        "",
    ),
    "token": (
        {"page_token": "string", "page_size": "integer"},
        "next_page_token: {type: string}",
        "",
    ),
    "last item": (
        {"after": "string", "limit": "integer"},
        "last_id: {type: string}, has_more: {type: boolean}",
        "",
    ),
    "next address": (
        {"limit": "integer"},
        "next: {type: [string, 'null'], format: uri}",
        "",
    ),
    "link header": (
        {"page": "integer", "per_page": "integer"},
        "",
        "headers: {Link: {schema: {type: string}}}",
    ),
}


def document(way: str) -> str:
    names, beside, headers = WAYS[way]
    parameters = [
        {"name": name, "in": "query", "schema": {"type": type}}
        for name, type in names.items()
    ]
    items = "{type: array, items: {$ref: '#/components/schemas/Thing'}}"
    page = (
        f"{{type: object, required: [data], properties: {{data: {items}, {beside}}}}}"
        if beside
        else items
    )
    thing = "{application/json: {schema: {$ref: '#/components/schemas/Thing'}}}"
    return f"""
        paths:
          /things:
            get:
              operationId: listThings
              parameters: {json.dumps(parameters)}
              responses:
                '200':
                  description: A page.
                  {headers}
                  content: {{application/json: {{schema: {page}}}}}
            post:
              operationId: createThing
              requestBody: {{required: true, content: {{application/json: {{schema: {{$ref: '#/components/schemas/NewThing'}}}}}}}}
              responses: {{'201': {{description: It., content: {thing}}}}}
          /things/{{id}}:
            parameters: [{{name: id, in: path, required: true, schema: {{type: string, pattern: '^[A-Z0-9]{{4,40}}$'}}}}]
            get:
              operationId: getThing
              responses: {{'200': {{description: It., content: {thing}}}}}
            delete:
              operationId: deleteThing
              responses: {{'204': {{description: It is gone.}}}}
        components:
          schemas:
            NewThing: {{type: object, required: [name], properties: {{name: {{type: string}}}}}}
            Thing: {{type: object, required: [id, name], properties: {{id: {{type: string}}, name: {{type: string}}}}}}
    """


@pytest.fixture
def start(generate: Generator) -> Iterator[Callable[[str], tuple[Generated, str]]]:
    """Gives the client of a document, and the URL of its mock, which remembers nothing yet."""
    with ExitStack() as stack:

        def started(way: str) -> tuple[Generated, str]:
            sdk = generate(document(way))
            work = sdk.folder.parent.parent
            package = f"{sdk.module.__name__}_server"
            server: Any = generate_server(work / "spec.yaml", work / "out", package)
            api = importlib.import_module(f"{package}.app").API
            mock: Any = importlib.import_module(f"{package}._runtime.mock")
            settings = server.Settings(development=True)
            app = mock.mock_app(api, stateful=True, settings=settings)
            return sdk, stack.enter_context(serving(app))

        yield started


def size_of(way: str) -> dict[str, int]:
    """The argument that says how many items a page has."""
    return {
        name: SIZE
        for name in WAYS[way][0]
        if name in ("limit", "per_page", "page_size")
    }


@pytest.mark.parametrize("way", WAYS)
def test_all_that_was_created_is_listed_once(
    start: Callable[[str], tuple[Generated, str]], calling: Calling, way: str
) -> None:
    sdk, url = start(way)
    with sdk.client(url) as client:
        made = [client.things.create(name=f"n{n}").id for n in range(THINGS)]
        assert len({*made}) == THINGS
        assert [client.things.retrieve(id).name for id in made[:2]] == ["n0", "n1"]
        pages = [
            [each.id for each in page.items]
            for page in client.things.list(**size_of(way)).iter_pages()
        ]
    assert [id for page in pages for id in page] == made
    assert [len(page) for page in pages if page] == [SIZE, SIZE, 1]
    call = calling(sdk, url)
    listed = call(lambda client: collect(client.things.list(**size_of(way))))
    assert [each.id for each in listed] == made


@pytest.mark.parametrize("way", WAYS)
def test_a_list_of_nothing_comes_to_an_end(
    start: Callable[[str], tuple[Generated, str]], way: str
) -> None:
    sdk, url = start(way)
    with sdk.client(url) as client:
        assert list(client.things.list(**size_of(way))) == []
        for number in range(SIZE):
            client.things.create(name=f"n{number}")
        listed = list(client.things.list(**size_of(way)))
        assert [each.name for each in listed] == ["n0", "n1", "n2"]
        for each in listed:
            client.things.delete(each.id)
        assert list(client.things.list(**size_of(way))) == []
        with pytest.raises(sdk.module.NotFoundError):
            client.things.retrieve(listed[0].id)
