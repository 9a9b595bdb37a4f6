"""What a document offers to those who read it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from triptych.document import Document
from triptych.problems import Severity

TEXT = """
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  x-note: {get: 1}
  /a/{id}:
    parameters:
      - $ref: '#/components/parameters/Id'
      - {name: q, in: query, schema: {type: string}}
    get:
      parameters:
        - {name: q, in: query, schema: {type: integer}}
        - {name: h, in: header, schema: true}
      responses: {200: {description: ok}}
      callbacks:
        done:
          '{$request.body#/url}':
            post: {responses: {200: {description: ok}}}
    delete:
      responses: {204: {description: gone}}
webhooks:
  ping:
    post: {responses: {200: {description: ok}}}
components:
  parameters:
    Id: {name: id, in: path, required: true, schema: {type: string}}
"""


@pytest.fixture
def document(read: Callable[..., Document]) -> Document:
    return read(TEXT)


def test_operations_come_with_the_parameters_of_their_path(document: Document) -> None:
    get, delete = document.operations()
    assert (get.method, get.path, get.pointer) == (
        "GET",
        "/a/{id}",
        "#/paths/~1a~1{id}/get",
    )
    assert get.node["parameters"] == [
        {"$ref": "#/components/parameters/Id"},
        {"name": "q", "in": "query", "schema": {"type": "integer"}},
        {"name": "h", "in": "header", "schema": True},
    ]
    assert get.parameter_pointers == (
        "#/paths/~1a~1{id}/parameters/0",
        "#/paths/~1a~1{id}/get/parameters/0",
        "#/paths/~1a~1{id}/get/parameters/1",
    )
    assert [p.get("name") for p in delete.node["parameters"]] == [None, "q"]
    assert document.at(delete.pointer).get("parameters") is None
    assert get.typed.parameters is not None
    assert len(get.typed.parameters) == 3


def test_webhooks_and_callbacks(document: Document) -> None:
    (ping,) = document.webhooks()
    assert (ping.method, ping.path, ping.pointer) == (
        "POST",
        "ping",
        "#/webhooks/ping/post",
    )
    get, _ = document.operations()
    item = get.node["callbacks"]["done"]["{$request.body#/url}"]
    (done,) = document.operations_of("done", item, "#/somewhere")
    assert done.pointer == "#/somewhere/post"


def test_looking_up(document: Document) -> None:
    assert document.at("#") is document.tree
    assert document.at("#/info/title") == "T"
    with pytest.raises(LookupError):
        document.at("#/info/nothing")
    with pytest.raises(LookupError):
        document.at("#/paths/0")


def test_positions(document: Document) -> None:
    pointer = "#/paths/~1a~1{id}/get/parameters/0/schema/type"
    position = document.position(pointer)
    assert position is not None
    assert (position.line, position.column) == (12, 41)
    above = document.position("#/paths/~1a~1{id}/get/nothing/here")
    assert above is not None
    assert above.line == 10
    problem = document.problem(Severity.NOTE, "code", "Message.", pointer, "Mend it.")
    assert problem.position == position
    assert str(problem).endswith(":12:41: note: Message. Mend it. [code]")


def test_operations_are_typed_by_openapi_pydantic(
    read: Callable[..., Document],
) -> None:
    document = read(TEXT)
    get, _ = document.operations()
    assert [parameter.name for parameter in get.typed.parameters[1:]] == ["q", "h"]
    assert list(document.typed_problems()) == []


def test_what_openapi_pydantic_refuses_is_a_located_warning(
    read: Callable[..., Document],
) -> None:
    document = read(TEXT)
    # As if reading had let it pass: no mistake is known that it does.
    document.tree["paths"]["/a/{id}"]["get"]["summary"] = {"not": "text"}
    (problem,) = document.typed_problems()
    assert problem.code == "operation-shape"
    assert "at 'summary'" in problem.message
    assert problem.position is not None
    assert problem.position.line == 10
