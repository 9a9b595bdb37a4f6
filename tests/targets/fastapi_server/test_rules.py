"""What a generated server refuses beyond what types say: the keywords of JSON Schema that are kept as rules."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import httpx2
import pytest
from starlette.testclient import TestClient

from tests.targets.fastapi_server.conftest import Generate

OBJECT = {"type": "object"}
TEXT = {"type": "string"}
PET = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"const": "cat"}, "lives": {"not": {"const": 0}}},
}
DOG = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"const": "dog"}, "name": TEXT},
}

#: Name -> schema, what fits, what does not, and a part of what is said then.
CASES: dict[str, tuple[Any, list[Any], list[Any], str]] = {
    "not": (
        {**OBJECT, "not": {"required": ["a", "b"]}},
        [{}, {"a": 1}, {"b": 1}],
        [{"a": 1, "b": 2}],
        "/body should not have 'a' and 'b' at once",
    ),
    "not_of_a_property": (
        {
            "type": "object",
            "properties": {"a": {"type": "string", "not": {"const": ""}}},
        },
        [{}, {"a": "x"}],
        [{"a": ""}],
        '/body/a should not be ""',
    ),
    "if": (
        {
            "type": "object",
            "properties": {"country": TEXT, "zip": TEXT},
            "if": {"properties": {"country": {"const": "US"}}, "required": ["country"]},
            "then": {"properties": {"zip": {"pattern": "^[0-9]{5}$"}}},
            "else": {"required": ["zip"]},
        },
        [{"country": "US", "zip": "12345"}, {"country": "US"}, {"zip": "x"}],
        [{"country": "US", "zip": "1"}, {"country": "NL"}],
        "/body/zip",
    ),
    "contains": (
        {"type": "array", "contains": {"const": "a"}, "maxContains": 2},
        [["a"], ["b", "a", "a"]],
        [[], ["b"], ["a", "a", "a"]],
        'that is "a"',
    ),
    "dependent_required": (
        {**OBJECT, "dependentRequired": {"card": ["address"]}},
        [{}, {"address": 1}, {"card": 1, "address": 1}],
        [{"card": 1}],
        "/body should have 'address', as it has 'card'",
    ),
    "dependent_schemas": (
        {**OBJECT, "dependentSchemas": {"card": {"minProperties": 2}}},
        [{}, {"x": 1}, {"card": 1, "x": 1}],
        [{"card": 1}],
        "at least 2 properties",
    ),
    "dependencies_of_old": (
        {**OBJECT, "dependencies": {"a": ["b"], "c": {"required": ["d"]}}},
        [{}, {"a": 1, "b": 1}, {"c": 1, "d": 1}],
        [{"a": 1}, {"c": 1}],
        "/body",
    ),
    "first_items": (
        {"type": "array", "prefixItems": [TEXT, {"type": "integer"}], "minItems": 1},
        [["a"], ["a", 1], ["a", 1, True]],
        [[], ["a", "b"]],
        "/body",
    ),
    "items_beyond_the_first": (
        {"type": "array", "prefixItems": [TEXT], "items": {"type": "integer"}},
        [["a"], ["a", 1, 2]],
        [["a", "b"]],
        "/body/1 should be an integer",
    ),
    "unique_first_items": (
        {
            "type": "array",
            "prefixItems": [{"type": "boolean"}, {"type": "boolean"}],
            "uniqueItems": True,
        },
        [[True, False], [True, False, 1]],
        [[True, True], [True, False, 1, 1.0]],
        "/body should have no item twice",
    ),
    "patterns_beside_open_names": (
        {**OBJECT, "patternProperties": {"^x-": {"type": "integer"}}},
        [{}, {"x-a": 1, "other": "y"}],
        [{"x-a": "1"}],
        "/body/x-a should be an integer",
    ),
    "names_that_match_several_patterns": (
        {
            **OBJECT,
            "properties": {"ab": TEXT},
            "patternProperties": {"^a": {"maxLength": 3}, "b$": {"minLength": 2}},
            "additionalProperties": {"type": "integer"},
        },
        [{"ab": "xyz"}, {"a": "x"}, {"z": 3}],
        [{"ab": "wxyz"}, {"ab": "x"}, {"z": "x"}],
        "/body",
    ),
    "property_names": (
        {**OBJECT, "propertyNames": {"not": {"const": "id"}}},
        [{}, {"name": 1}],
        [{"id": 1}],
        "should have no property that is named 'id'",
    ),
    "values_that_are_objects": (
        {"enum": [{"a": 1}, [True], None]},
        [{"a": 1}, {"a": 1.0}, [True], None],
        [{"a": True}, [1], {"a": 1, "b": 2}],
        "/body should be",
    ),
    "nothing": (
        {"properties": {"a": False}},
        [{}, {"b": 1}],
        [{"a": 1}],
        "/body/a is not",
    ),
    "limits_of_one_of_several_texts": (
        {"anyOf": [{**TEXT, "maxLength": 3}, {**TEXT, "pattern": "^long"}]},
        ["abc", "long enough"],
        ["abcd"],
        "should have at most 3 characters or should match ^long",
    ),
    "patterns_that_are_spelled_for_python": (
        {**TEXT, "pattern": r"^(?!\d)\p{Lu}+$"},
        ["A", "ÄÖ"],
        ["a", "1", ""],
        "/body should match",
    ),
    "patterns_of_rules_that_are_spelled_for_python": (
        {"anyOf": [{**TEXT, "pattern": r"^(?=\p{L})"}, {**TEXT, "maxLength": 2}]},
        ["1", "ä23"],
        ["123"],
        "/body should match",
    ),
    "limits_beside_a_type": (
        {"type": "integer", "anyOf": [{"maximum": 2}, {"minimum": 10}]},
        [1, 12],
        [5],
        "/body",
    ),
    "one_of_numbers": (
        {"oneOf": [{"type": "integer", "multipleOf": m} for m in (3, 5)]},
        [9, 10],
        [7, 15],
        "/body",
    ),
    "one_of_objects": (
        {
            "oneOf": [
                {
                    "title": "Card",
                    **OBJECT,
                    "required": ["n"],
                    "properties": {"n": TEXT},
                },
                {
                    "title": "Bank",
                    **OBJECT,
                    "required": ["i"],
                    "properties": {"i": TEXT},
                },
            ]
        },
        [{"n": "1"}, {"i": "1"}, {"n": "1", "x": 1}],
        [{}, {"n": "1", "i": "1"}, {"n": 1}],
        "/body",
    ),
    "what_one_variant_means_alone": (
        {
            "oneOf": [
                {**OBJECT, "properties": {"a": TEXT, "b": TEXT}, "required": ["a"]},
                {**OBJECT, "properties": {"a": TEXT, "c": TEXT}, "required": ["a"]},
            ]
        },
        [{"a": "1"}, {"a": "1", "b": "1"}, {"a": "1", "c": "1"}],
        [{"b": "1"}],
        "/body",
    ),
    "oneof_that_means_anyof": (
        {"oneOf": [{"type": "integer"}, {"type": "number"}, {"enum": ["auto"]}, TEXT]},
        [1, 1.5, "auto", "x"],
        [None, []],
        "/body",
    ),
    "formats_tell": (
        {"oneOf": [{**TEXT, "format": f} for f in ("hostname", "ipv6", "date")]},
        ["::1", "example.org"],
        [1],
        "/body",
    ),
    "within_the_variant_that_is_meant": (
        {"oneOf": [PET, DOG]},
        [{"kind": "cat", "lives": 9}, {"kind": "dog", "lives": 0}],
        [{"kind": "cat", "lives": 0}],
        "/body/lives should not be 0",
    ),
    "unevaluated_items": (
        {
            "type": "array",
            "prefixItems": [TEXT],
            "unevaluatedItems": {"type": "integer"},
        },
        [["a"], ["a", 1]],
        [["a", "b"]],
        "/body/1 should be an integer",
    ),
    "unevaluated_properties": (
        {
            **OBJECT,
            "properties": {"kind": TEXT},
            "if": {"properties": {"kind": {"const": "x"}}, "required": ["kind"]},
            "then": {"properties": {"extra": TEXT}},
            "unevaluatedProperties": False,
        },
        [{}, {"kind": "x", "extra": "y"}, {"kind": "z"}],
        [{"kind": "z", "extra": "y"}],
        "/body/extra is not allowed",
    ),
    "in_a_list_of_references": (
        {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
        [[], [{"next": {"next": {}}}]],
        [[{"next": {"next": {"end": 1, "next": {}}}}]],
        "/body/0/next/next should not have 'end' and 'next' at once",
    ),
    "variants_that_hold_each_other": (
        {"$ref": "#/components/schemas/Sides"},
        [{"side": 0}],
        [{"side": 0, "never": 1}],
        "/body should not have 'never'",
    ),
    "closed_parts": (
        {
            "allOf": [
                {**OBJECT, "properties": {"a": TEXT}, "additionalProperties": False},
                {**OBJECT, "properties": {"b": {"not": {"const": 1}}}},
            ]
        },
        [{"a": "x", "b": 2}],
        [{"b": 1}, {"c": 1}],
        "/body",
    ),
}
SIDES = {
    "anyOf": [
        {
            "type": "object",
            "properties": {
                "side": {"type": "integer", side: 0},
                "inner": {"$ref": "#/components/schemas/Sides"},
            },
            "required": ["side"],
            "not": {"required": ["never"]},
        }
        for side in ("maximum", "minimum")
    ]
}
NODE = {
    "type": "object",
    "properties": {"next": {"$ref": "#/components/schemas/Node"}},
    "not": {"required": ["end", "next"]},
}


def _document() -> str:
    paths: dict[str, Any] = {
        f"/{name}": {
            "post": {
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": schema}},
                },
                "responses": {"204": {"description": "Fine."}},
            }
        }
        for name, (schema, _, _, _) in CASES.items()
    }
    content = {"schema": {"type": "object", "not": {"required": ["a", "b"]}}}
    paths["/elsewhere"] = {
        "get": {
            "parameters": [
                {
                    "name": "size",
                    "in": "query",
                    "schema": {"type": "integer", "not": {"const": 13}},
                }
            ],
            "responses": {"204": {"description": "Fine."}},
        },
        "post": {
            "requestBody": {
                "required": True,
                "content": {
                    "application/x-www-form-urlencoded": content,
                    "multipart/form-data": content,
                },
            },
            "responses": {"204": {"description": "Fine."}},
        },
    }
    schemas = {"schemas": {"Node": NODE, "Sides": SIDES}}
    return f"paths: {json.dumps(paths)}\ncomponents: {json.dumps(schemas)}\n"


@pytest.fixture(scope="module")
def client(generate: Generate) -> TestClient:
    return TestClient(generate(_document()).create_mock())


def _post(client: TestClient, name: str, value: Any) -> httpx2.Response:
    headers = {"content-type": "application/json"}
    return client.post(f"/{name}", content=json.dumps(value), headers=headers)


@pytest.mark.parametrize("name", CASES)
def test_what_fits_is_accepted(client: TestClient, name: str):
    for value in CASES[name][1]:
        answer = _post(client, name, value)
        assert answer.status_code == 204, (value, answer.text)


@pytest.mark.parametrize("name", CASES)
def test_what_does_not_fit_is_refused_in_words(client: TestClient, name: str):
    _, _, wrong, words = CASES[name]
    for value in wrong:
        answer = _post(client, name, value)
        assert answer.status_code == 400, value
        assert words in answer.json()["detail"]


def test_rules_hold_for_parameters(client: TestClient):
    assert client.get("/elsewhere?size=12").status_code == 204
    answer = client.get("/elsewhere?size=13")
    assert answer.status_code == 400
    assert answer.json()["detail"] == "/query/size should not be 13."


def test_rules_hold_for_forms(client: TestClient):
    assert client.post("/elsewhere", data={"a": "1"}).status_code == 204
    both = client.post("/elsewhere", data={"a": "1", "b": "2"})
    assert both.json()["detail"] == "/body should not have 'a' and 'b' at once."
    parts = client.post("/elsewhere", files={"a": (None, "1"), "b": (None, "2")})
    assert parts.status_code == 400


def test_variants_that_hold_each_other_are_not_tried_again_at_each_level(
    generate: Generate,
):
    server = generate(_document())
    rules = import_module(f"{server.__name__}._runtime.rules")
    rule = rules.Rule("#/rest/Sides", server.__name__)

    def nested(value: Any) -> Any:
        for side in range(60):
            value = {"side": side % 3 - 1, "inner": value}
        return value

    assert rule.mistakes(nested({"side": 0}), "") == []
    (mistake,) = rule.mistakes(nested({"side": 0, "never": 1}), "")
    assert mistake.place == "/inner" * 60


def test_an_answer_may_fit_several_variants_but_no_other_rule_is_waived(
    generate: Generate,
):
    server = generate(_document())
    rules = import_module(f"{server.__name__}._runtime.rules")

    def mistakes(name: str, value: Any) -> list[str]:
        pointer = (
            f"#/rest/#/paths/~1{name}/post/requestBody/content/application~1json/schema"
        )
        found = rules.Rule(pointer, server.__name__).mistakes(value, "", answer=True)
        return [each.text for each in found]

    assert mistakes("one_of_numbers", 15) == []
    assert mistakes("one_of_numbers", 7) == [
        "should be a multiple of 3 or a multiple of 5"
    ]
    assert mistakes("not", {"a": 1, "b": 2}) == ["should not have 'a' and 'b' at once"]
