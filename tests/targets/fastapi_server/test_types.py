"""What a schema says holds of what a server's types accept."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import ValidationError

from tests.targets.fastapi_server.conftest import Generate

SPEC = """
    paths: {}
    components:
      schemas:
        Text: {type: object, required: [v], properties: {v: {type: string, minLength: 2, maxLength: 3}}}
        Anchored: {type: object, required: [v], properties: {v: {type: string, pattern: '^a+$'}}}
        Ahead: {type: object, required: [v], properties: {v: {type: string, pattern: '^(?!x)'}}}
        Letters: {type: object, required: [v], properties: {v: {type: string, pattern: '^[\\p{L}\\p{N}]+$'}}}
        Endless: {type: object, required: [v], properties: {v: {type: string, maxLength: 3, pattern: '^[\\p{L}]{1,5000}(?!x)$'}}}
        Twice: {type: object, required: [v], properties: {v: {allOf: [{type: string, pattern: '^a'}, {pattern: 'b$'}]}}}
        Zero: {type: object, required: [v], properties: {v: {enum: [0, 2]}}}
        Yes: {type: object, required: [v], properties: {v: {const: true}}}
        Marked: {type: object, required: [v], properties: {v: {type: object, patternProperties: {'^x-': {type: integer}}}}}
        Loose: {type: object, properties: {a: {type: string}}, patternProperties: {'^x-': {type: integer}}}
        Grown: {allOf: [{properties: {a: {type: string}}}, {patternProperties: {'^x-': {type: integer}}}], unevaluatedProperties: false}
        Known: {allOf: [{properties: {a: {type: string}}}], properties: {b: {type: string}}, unevaluatedProperties: false}
        Opened: {allOf: [{additionalProperties: true}], properties: {b: {type: string}}, unevaluatedProperties: false}
        Whole: {type: object, required: [v], properties: {v: {type: integer, minimum: 1.5, exclusiveMaximum: 10, multipleOf: 1.5}}}
        Word: {type: object, required: [v], properties: {v: {type: integer, format: int32}}}
        Long: {type: object, required: [v], properties: {v: {type: integer, format: int64, minimum: 1}}}
        Byte: {type: object, required: [v], properties: {v: {type: integer, format: uint8, maximum: 300}}}
        Vast: {type: object, required: [v], properties: {v: {type: integer, format: uint64}}}
        Number: {type: object, required: [v], properties: {v: {type: number, exclusiveMinimum: 0, maximum: 1, multipleOf: 0.25}}}
        Many: {type: object, required: [v], properties: {v: {type: array, minItems: 1, maxItems: 3, uniqueItems: true, items: {}}}}
        Free: {type: object, required: [v], properties: {v: {type: object, minProperties: 1, maxProperties: 2, additionalProperties: {type: integer}}}}
        Labels: {type: object, required: [v], properties: {v: {type: object, propertyNames: {pattern: '^[a-z]+$', maxLength: 3}, additionalProperties: {type: integer}}}}
        Priced: {type: object, required: [v], properties: {v: {type: object, propertyNames: {enum: [eur, usd]}, additionalProperties: {type: number}}}}
        Dated: {type: object, required: [v], properties: {v: {type: object, propertyNames: {format: date}, additionalProperties: {type: integer}}}}
        Brief: {type: object, properties: {a: {type: string}}, propertyNames: {maxLength: 3}}
        Extended: {type: object, properties: {id: {type: string}}, patternProperties: {'^x-': {type: integer}}, additionalProperties: false}
        Choice: {type: object, required: [v], properties: {v: {enum: [a, 1, true]}}}
        Half: {type: object, required: [v], properties: {v: {enum: [0.5, 1.5]}}}
        Mixed: {enum: [a, 1, 2.5]}
        Mixture: {type: object, required: [v], properties: {v: {$ref: '#/components/schemas/Mixed'}}}
        Closed: {type: object, additionalProperties: false, properties: {a: {type: string}}}
        Typed: {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}
        Absent: {type: object, properties: {a: {type: string}, b: {type: [string, 'null']}, c: {}}}
        Sized: {type: object, minProperties: 1, maxProperties: 2, properties: {a: {type: string}}}
        Either: {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}
        One: {type: object, properties: {a: {type: string}, b: {type: string}}, oneOf: [{required: [a]}, {required: [b]}]}
        Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
        Cat: {type: object, required: [kind, lives], properties: {kind: {const: cat}, lives: {type: integer}}}
        Dog: {type: object, required: [kind], properties: {kind: {const: dog}}}
        Owner: {type: object, required: [v], properties: {v: {$ref: '#/components/schemas/Pet'}}}
        Elsewhere: {type: object, properties: {v: {$ref: '#/components/schemas/Level'}, w: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: 'null'}]}, x: {$ref: '#/components/schemas/Cat'}}}
        Around: {type: object, required: [v], properties: {v: {$ref: '#/components/schemas/Elsewhere'}}}
        Level: {type: [string, 'null'], enum: [low, high, null]}
        Day: {type: object, required: [v], properties: {v: {type: string, format: date}}}
        Moment: {type: object, required: [v], properties: {v: {type: [string, 'null'], format: date-time}}}
        Named: {type: object, required: [na-me], properties: {na-me: {type: string}}}
"""

CASES: dict[str, tuple[list[Any], list[Any]]] = {
    "Text": ([{"v": "ab"}, {"v": "äöü"}], [{"v": "a"}, {"v": "abcd"}, {"v": 12}, {}]),
    "Anchored": ([{"v": "aa"}], [{"v": "ab"}, {"v": ""}]),
    "Ahead": ([{"v": "ab"}], [{"v": "xa"}]),
    "Letters": ([{"v": "aé1"}], [{"v": "a b"}, {"v": ""}]),
    "Endless": ([{"v": "a"}, {"v": "é"}], [{"v": "abcd"}, {"v": "1"}]),
    "Twice": ([{"v": "ab"}], [{"v": "b"}, {"v": "a"}]),
    "Zero": ([{"v": 0}, {"v": 2}], [{"v": False}, {"v": 1}]),
    "Yes": ([{"v": True}], [{"v": 1}, {"v": False}]),
    "Marked": ([{"v": {"x-a": 1, "y": "z"}}], [{"v": 1}]),
    "Loose": ([{"a": "x", "x-a": 1, "y": "z"}], [{"a": 1}]),
    "Grown": ([{"a": "x", "x-a": 1}], [{"b": 1}, {"x-a": "1"}]),
    "Known": ([{"a": "x", "b": "x"}], [{"c": 1}]),
    "Opened": ([{"b": "x", "c": 1}], [{"b": 1}]),
    "Whole": ([{"v": 3}, {"v": 9}], [{"v": 1}, {"v": 2}, {"v": 12}, {"v": "3"}, {"v": True}]),
    "Word": ([{"v": 2**31 - 1}, {"v": -(2**31)}], [{"v": 2**31}, {"v": -(2**31) - 1}, {"v": 1.5}]),
    "Long": ([{"v": 1}, {"v": 2**63 - 1}], [{"v": 0}, {"v": 2**63}, {"v": 10**40}]),
    "Byte": ([{"v": 0}, {"v": 255}], [{"v": -1}, {"v": 256}]),
    "Vast": ([{"v": 0}, {"v": 2**64 - 1}], [{"v": -1}, {"v": 2**64}]),
    "Number": ([{"v": 0.25}, {"v": 1}], [{"v": 0}, {"v": 1.25}, {"v": 0.3}, {"v": "1"}]),
    "Many": (
        [{"v": [1]}, {"v": [1, True, "1"]}, {"v": [{"a": 1}, {"a": 2}]}],
        [{"v": []}, {"v": [1, 1.0]}, {"v": [1, 2, 3, 4]}, {"v": [{"a": 1}, {"a": 1}]}],
    ),
    "Free": ([{"v": {"a": 1}}], [{"v": {}}, {"v": {"a": "1"}}, {"v": {"a": 1, "b": 2, "c": 3}}]),
    "Labels": ([{"v": {}}, {"v": {"abc": 1}}], [{"v": {"abcd": 1}}, {"v": {"A": 1}}]),
    "Priced": ([{"v": {"eur": 1.5}}], [{"v": {"eur": 1.5, "gbp": 2}}]),
    "Dated": ([{"v": {"2024-02-29": 1}}], [{"v": {"2023-02-29": 1}}, {"v": {"": 1}}]),
    "Brief": ([{"a": "x"}, {"abc": 1}], [{"a": "x", "abcd": 1}]),
    "Extended": ([{"id": "x", "x-a": 1}], [{"y-a": 1}, {"x-a": "1"}]),
    "Choice": ([{"v": "a"}, {"v": 1}, {"v": True}], [{"v": "b"}, {"v": False}, {"v": "1"}]),
    "Half": ([{"v": 0.5}], [{"v": 1}, {"v": "0.5"}]),
    "Mixture": ([{"v": "a"}, {"v": 2.5}], [{"v": "b"}, {"v": 2}, {"v": None}]),
    "Day": (
        [{"v": "2024-02-29"}],
        [{"v": v} for v in ("0", "2023-02-29", "20240229", "2024-02-29T00:00:00Z", "2024-02-29\n", 0)],
    ),
    "Moment": (
        [{"v": v} for v in ("2024-02-29T01:02:03Z", "2024-02-29T01:02:03.456789Z", "2024-02-29T01:02:03-08:00", None)],
        [{"v": v} for v in ("0", "1.5", "2024-02-29", "2024-02-29T01:02:03", "2024-02-29 01:02:03Z", "2024-02-30T01:02:03Z", 0)],
    ),
    "Closed": ([{}, {"a": "x"}], [{"b": 1}]),
    "Typed": ([{"a": "x", "b": 1}], [{"b": "x"}]),
    "Absent": (
        [{}, {"a": "x", "b": None, "c": None}, {"z": None}],
        [{"a": None}, {"b": 1}],
    ),
    "Sized": ([{"a": "x"}, {"a": "x", "b": 1}], [{}, {"a": "x", "b": 1, "c": 1}]),
    "Either": ([{"a": "x"}, {"a": "x", "b": "x"}], [{}, {"c": "x"}]),
    "One": ([{"a": "x"}, {"b": "x"}], [{}, {"a": "x", "b": "x"}]),
    "Owner": (
        [{"v": {"kind": "cat", "lives": 9}}, {"v": {"kind": "dog"}}],
        [{"v": {"kind": "cat"}}, {"v": {"kind": "cow"}}, {"v": {}}, {"v": None}],
    ),
    "Around": (
        [{"v": {"v": None, "w": None}}, {"v": {"v": "low"}}],
        [{"v": {"x": None}}, {"v": {"v": "mid"}}],
    ),
    "Named": ([{"na-me": "x"}], [{}, {"na-me": None}]),
}  # fmt: skip


@pytest.fixture(scope="module")
def types(generate: Generate) -> Any:
    return generate(SPEC).types


def validate(types: Any, name: str, value: Any) -> Any:
    """A value as the runtime reads it from a request."""
    return getattr(types, name).model_validate_json(json.dumps(value), strict=True)


@pytest.mark.parametrize("name", CASES)
def test_what_the_schema_allows_is_accepted_and_comes_back(types, name):
    for value in CASES[name][0]:
        model = validate(types, name, value)
        text = model.model_dump_json(by_alias=True, exclude_unset=True)
        assert json.loads(text) == value


@pytest.mark.parametrize("name", CASES)
def test_what_the_schema_forbids_is_refused(types, name):
    for value in CASES[name][1]:
        with pytest.raises(ValidationError):
            validate(types, name, value)


def test_every_schema_is_tried():
    schemas = {line.split(":")[0].strip() for line in SPEC.splitlines()[4:]}
    assert (
        schemas - {"", "Pet", "Cat", "Dog", "Level", "Mixed", "Elsewhere"}
        == CASES.keys()
    )


def test_handler_may_leave_out_by_saying_none(types):
    model = types.Absent(a=None, b=None)
    assert model.model_fields_set == {"b"}
    assert model.model_dump_json(by_alias=True, exclude_unset=True) == '{"b":null}'
    model.a = None
    assert model.model_dump_json(by_alias=True, exclude_unset=True) == '{"b":null}'


def test_a_time_may_be_written_in_small_letters_and_more_exactly_than_is_kept(types):
    small = validate(types, "Moment", {"v": "2024-02-29t01:02:03.456789123z"})
    assert small == validate(types, "Moment", {"v": "2024-02-29T01:02:03.456789Z"})


def test_a_long_chain_of_models_is_built(generate):
    links = [
        f"    Link{n}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/Link{n + 1}'}}}}}}"
        for n in range(200)
    ]
    last = (
        "    Link200: {type: object, required: [v], properties: {v: {type: integer}}}"
    )
    spec = "\n".join(["paths: {}", "components:", "  schemas:", *links, last])
    made = validate(generate(spec).types, "Link0", {"next": {"next": {}}})
    assert made.next.next.next is None


DIRECTIONS = """
    paths:
      /users:
        post:
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
          responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
      /options:
        post:
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Options'}}}}
          responses: {'204': {description: ok}}
    components:
      schemas:
        User:
          type: object
          required: [id, name, password]
          properties:
            id: {type: string, readOnly: true}
            name: {type: string}
            password: {type: string, writeOnly: true}
        Options:
          type: object
          properties:
            size: {type: integer, default: 10}
            mode: {enum: [fast, slow], default: slow}
            wrong: {type: integer, default: many}
"""


def test_direction_decides_what_is_required(generate):
    user = generate(DIRECTIONS).types.User
    asked, answered = '{"name":"n","password":"p"}', '{"name":"n","id":"1"}'
    user.model_validate_json(asked, strict=True)
    with pytest.raises(ValidationError, match="password"):
        user.model_validate_json(answered, strict=True)
    user.model_validate_json(answered, strict=True, context="answer")
    with pytest.raises(ValidationError, match="id"):
        user.model_validate_json(asked, strict=True, context="answer")


def test_defaults_of_a_request_are_filled_in_where_they_are_right(generate):
    options = generate(DIRECTIONS).types.Options()
    assert (options.size, options.mode, options.wrong) == (10, "slow", None)
    assert options.model_fields_set == set()
