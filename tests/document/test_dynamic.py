"""Dynamic references: what a schema puts in their place, and what they mean where none does."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

import triptych
from triptych.document import Document

USERS = "#/components/schemas/User"
PAGE: dict[str, Any] = {
    "type": "object",
    "properties": {
        "data": {"type": "array", "items": {"$dynamicRef": "#item"}},
        "next": {"$ref": "#/components/schemas/Cursor"},
        "item": {"const": {"$dynamicRef": "#item"}},
    },
}
NAMED = {"item": {"$dynamicAnchor": "item", "$ref": USERS}}
OTHERS: dict[str, Any] = {
    "User": {"type": "object", "properties": {"id": {"type": "string"}}},
    "Cursor": {"type": "string"},
}


@pytest.fixture
def schemas(read: Callable[..., Document]) -> Callable[..., Any]:
    """The schemas of a document as they are read, and the codes of its problems."""

    def schemas(**given: Any) -> tuple[dict[str, Any], list[str]]:
        document = read(
            {
                "openapi": "3.1.0",
                "info": {"title": "T", "version": "1"},
                "paths": {},
                "components": {"schemas": {**given, **OTHERS}},
            }
        )
        codes = [problem.code for problem in document.problems]
        return document.tree["components"]["schemas"], codes

    return schemas


def test_a_schema_beside_named_ones_becomes_what_it_refers_to(schemas):
    tree, codes = schemas(
        Page=PAGE, Users={"$defs": NAMED, "$ref": "#/components/schemas/Page"}
    )
    users = tree["Users"]
    assert "$ref" not in users
    assert users["properties"]["data"]["items"] == {
        "$ref": "#/components/schemas/Users/$defs/item"
    }
    assert users["properties"]["next"] == {"$ref": "#/components/schemas/Cursor"}
    assert users["properties"]["item"] == {"const": {"$dynamicRef": "#item"}}
    # The page by itself is one of anything.
    assert tree["Page"]["properties"]["data"]["items"] == {}
    assert codes == ["dynamic-ref"]


def test_a_default_counts_where_nothing_is_put_in_its_place(schemas):
    page = {**PAGE, "$defs": {"any": {"$dynamicAnchor": "item", "type": "integer"}}}
    tree, codes = schemas(Page=page)
    assert tree["Page"]["properties"]["data"]["items"] == {
        "$ref": "#/components/schemas/Page/$defs/any"
    }
    assert codes == []


def test_all_of_a_generic_schema_and_more(schemas):
    tree, _ = schemas(
        Page=PAGE,
        Users={
            "$defs": NAMED,
            "allOf": [
                {"$ref": "#/components/schemas/Page"},
                {"properties": {"total": {"type": "integer"}}},
            ],
        },
    )
    items = tree["Users"]["allOf"][0]["properties"]["data"]["items"]
    assert items == {"$ref": "#/components/schemas/Users/$defs/item"}


def test_a_generic_schema_within_a_generic_one(schemas):
    wrapper = {"properties": {"page": {"$ref": "#/components/schemas/Page"}}}
    tree, _ = schemas(
        Page=PAGE,
        Wrapper=wrapper,
        Users={"$defs": NAMED, "$ref": "#/components/schemas/Wrapper"},
    )
    page = tree["Users"]["properties"]["page"]
    assert page["properties"]["data"]["items"] == {
        "$ref": "#/components/schemas/Users/$defs/item"
    }
    assert tree["Wrapper"]["properties"]["page"] == {
        "$ref": "#/components/schemas/Page"
    }


def test_what_both_say_of_the_same_holds_together(schemas):
    more = {"total": {"type": "integer"}}
    tree, _ = schemas(
        Page=PAGE,
        Users={"$defs": NAMED, "$ref": "#/components/schemas/Page", "properties": more},
    )
    users = tree["Users"]
    assert users["properties"] == more
    items = users["allOf"][0]["properties"]["data"]["items"]
    assert items == {"$ref": "#/components/schemas/Users/$defs/item"}


def test_a_long_chain_of_generic_schemas_is_no_avalanche(schemas):
    last = 40
    chain = {
        f"S{n}": {
            "properties": {
                side: {"$ref": f"#/components/schemas/S{n + 1}"} for side in "ab"
            }
        }
        for n in range(last)
    }
    tree, _ = schemas(
        **chain,
        **{f"S{last}": PAGE},
        Users={"$defs": NAMED, "$ref": "#/components/schemas/S0"},
    )
    users = tree["Users"]["properties"]
    assert "properties" in users["a"]
    assert users["b"] == {"$ref": "#/components/schemas/Users/properties/a"}


def test_recursion_stays_within_what_a_schema_becomes(schemas):
    tree = {
        "$id": "https://example.com/tree",
        "$dynamicAnchor": "node",
        "properties": {
            "value": {"$dynamicRef": "#item"},
            "kids": {"type": "array", "items": {"$dynamicRef": "#node"}},
            "again": {"$ref": "#/properties/value"},
        },
    }
    made, _ = schemas(
        Tree=tree, Users={"$defs": NAMED, "$ref": "#/components/schemas/Tree"}
    )
    properties = made["Users"]["properties"]
    assert properties["value"] == {"$ref": "#/components/schemas/Users/$defs/item"}
    assert properties["kids"]["items"] == {"$ref": "#/components/schemas/Users"}
    assert properties["again"] == {
        "$ref": "#/components/schemas/Users/properties/value"
    }


def test_a_schema_with_the_anchor_itself_takes_over_the_recursion(schemas):
    tree = {
        "$dynamicAnchor": "node",
        "properties": {"kids": {"type": "array", "items": {"$dynamicRef": "#node"}}},
    }
    strict = {
        "$dynamicAnchor": "node",
        "$ref": "#/components/schemas/Tree",
        "additionalProperties": False,
    }
    made, codes = schemas(Tree=tree, Strict=strict)
    assert made["Strict"]["properties"]["kids"]["items"] == {
        "$ref": "#/components/schemas/Strict"
    }
    assert made["Strict"]["additionalProperties"] is False
    assert made["Tree"]["properties"]["kids"]["items"] == {
        "$ref": "#/components/schemas/Tree"
    }
    assert codes == []


def test_a_whole_schema_is_meant_by_a_recursive_reference(schemas):
    tree, _ = schemas(
        Filter={
            "$recursiveAnchor": True,
            "properties": {"not": {"$recursiveRef": "#"}},
        }
    )
    assert tree["Filter"]["properties"]["not"] == {
        "$ref": "#/components/schemas/Filter"
    }


def test_what_is_published_is_the_document_itself(read: Callable[..., Document]):
    source = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {
            "schemas": {
                "Page": PAGE,
                "Users": {"$defs": NAMED, "$ref": "#/components/schemas/Page"},
                **OTHERS,
            }
        },
    }
    assert json.loads(read(source).published) == source


def test_types_are_those_of_what_is_put_in_their_place(tmp_path):
    path = tmp_path / "openapi.yaml"
    path.write_text("""
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /users:
    get:
      responses:
        '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Users'}}}}
components:
  schemas:
    Page: {type: object, properties: {data: {type: array, items: {$dynamicRef: '#item'}}}}
    Users: {$defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}, $ref: '#/components/schemas/Page'}
    User: {type: object, properties: {id: {type: string}}}
""")
    triptych.generate(triptych.Config(spec=str(path), output=tmp_path))
    users = next(tmp_path.rglob("types/users.py")).read_text()
    assert "list[User]" in users
