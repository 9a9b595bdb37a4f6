"""What is left of schemas beside their types, and what is told of what nobody checks."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.model.building import understand
from triptych.model.rules.rule_book import RuleBook

TEXT = {"type": "string"}


def book(schema: Any, **components: Any) -> RuleBook:
    """The rules of a document with one body."""
    body = {"content": {"application/json": {"schema": schema}}}
    paths = {"/x": {"post": {"requestBody": body, "responses": {}}}}
    text = f"paths: {json.dumps(paths)}\ncomponents: {json.dumps({'schemas': components})}\n"
    api = understand(text).api
    assert api.operations[0].body is not None
    pointer = api.operations[0].body.contents[0].pointer
    return api.rules.rules_at([f"{pointer}/schema", "#/nowhere"])


def rule(schema: Any, **components: Any) -> Any:
    """The rule of the one body; None: there is none."""
    found = book(schema, **components)
    return found.schemas[next(iter(found.names.values()))] if found.names else None


@pytest.mark.parametrize(
    "schema",
    [
        True,
        {"type": "object", "properties": {"a": {**TEXT, "maxLength": 3}}},
        {"oneOf": [TEXT, {"type": "array", "items": TEXT}]},
        {"oneOf": [{"type": "array", "minItems": 1, "items": {"type": t}} for t in ("string", "integer")]},
        {"anyOf": [{**TEXT, "format": "date"}, {**TEXT, "format": "uuid"}, {"type": "null"}]},
        {"type": "array", "items": {"type": ["string", "null"]}, "uniqueItems": True},
        {"oneOf": [{"const": "a", "title": "A"}, {"const": "b", "title": "B"}]},
        {"type": "object", "patternProperties": {"^x": TEXT}, "additionalProperties": False},
    ],
)  # fmt: skip
def test_of_what_types_say_nothing_is_left(schema: Any):
    found = book(schema)
    assert [*found.names] == [] or rule(schema) == {
        # Which names are for which values is said once more.
        "patternProperties": {"^x": {"type": "string"}},
        "properties": {},
        "additionalProperties": False,
    }
    assert found.notes == ()


def test_words_about_a_schema_are_no_part_of_a_rule():
    schema = {"not": {"title": "T", "description": "D", "const": 1, "x-y": 2}}
    assert rule(schema) == {"not": {"enum": [1]}}


def test_only_the_way_to_what_is_left_is_kept():
    parent = {"type": "object", "properties": {"a": TEXT, "b": {"items": {"not": {}}}}}
    assert rule({"$ref": "#/components/schemas/Parent"}, Parent=parent) == {
        "properties": {"b": {"items": {"not": {}}}}
    }


def test_a_schema_that_holds_itself_refers_to_itself():
    node = {
        "type": "object",
        "properties": {"next": {"$ref": "#/components/schemas/Node"}},
        "dependentRequired": {"a": ["b"]},
    }
    assert rule({"$ref": "#/components/schemas/Node"}, Node=node) == {
        "dependentRequired": {"a": ["b"]},
        "properties": {"next": {"$ref": "#/rest/Node"}},
    }


def test_what_is_only_read_is_asked_of_answers_alone():
    model = {
        "type": "object",
        "required": ["id", "secret", "name"],
        "properties": {
            "id": {**TEXT, "readOnly": True},
            "secret": {**TEXT, "writeOnly": True},
        },
    }
    found = rule({"not": model})["not"]
    assert found["required"] == ["name"]
    assert (found["asked"], found["answered"]) == (["secret"], ["id"])


def test_variants_are_told_apart_by_a_property_where_that_is_enough():
    def variant(kind: str, size: Any) -> Any:
        properties = {"kind": {"const": kind}, "size": size}
        return {"type": "object", "required": ["kind"], "properties": properties}

    schema = {"oneOf": [variant("a", TEXT), variant("b", {"not": {"const": 1}})]}
    condition = {"properties": {"kind": {"enum": ["b"]}}, "required": ["kind"]}
    assert rule(schema) == {
        "allOf": [
            {"if": condition, "then": {"properties": {"size": {"not": {"enum": [1]}}}}}
        ]
    }


@pytest.mark.parametrize(
    ("schema", "code", "end"),
    [
        ({"oneOf": [{"type": "integer"}, {"type": "number"}]}, "oneof-several", "oneOf/1"),
        ({"oneOf": [TEXT, {"enum": ["a", "b"]}]}, "oneof-several", "oneOf/1"),
        (
            {"oneOf": [{"properties": {"a": TEXT, n: TEXT}} for n in ("b", "c")]},
            "oneof-several",
            "oneOf/1",
        ),
        (
            {
                "allOf": [
                    {"properties": {"a": TEXT}, "additionalProperties": False},
                    {"properties": {"b": TEXT}},
                ]
            },
            "closed-part",
            "allOf/0",
        ),
    ],
)  # fmt: skip
def test_what_is_accepted_against_the_letter_is_noted(schema: Any, code: str, end: str):
    (note,) = book(schema).notes
    assert note.code == code
    assert note.pointer.endswith(f"/schema/{end}")
    assert note.position is not None


def test_schemas_nested_deeply_are_looked_at():
    schema: Any = {"not": {"const": 1}}
    for _ in range(150):
        schema = {"type": "array", "items": schema}
    text = json.dumps(book(schema).schemas)
    assert text.count('"items"') == 150
    assert '"not"' in text
