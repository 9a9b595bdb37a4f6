"""What the keys of an object may be: in types, and in examples."""

from __future__ import annotations

from typing import Any as Data

import pytest

from tests.model.support import COMPONENTS, World, obj
from triptych.model.conformance import conforms
from triptych.model.examples import example_of
from triptych.model.mending import mended
from triptych.model.types import (
    Alias,
    Constraints,
    Kind,
    Literal,
    Map,
    Ref,
    Scalar,
    Type,
    Union,
)


def text(format: str | None = None, **limits: Data) -> Scalar:
    return Scalar(Kind.STRING, format, Constraints(**limits) if limits else None)


def keys(names: Data, **components: Data) -> tuple[Type | None, list[str]]:
    """What the keys of a map are, and what is told about them."""
    world = World({"Map": {"type": "object", "propertyNames": names}, **components})
    found = world["Map"]
    assert isinstance(found, Alias)
    assert isinstance(found.type, Map)
    return found.type.keys, world.codes()


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({"maxLength": 64}, text(max_length=64)),
        ({"type": "string", "minLength": 1}, text(min_length=1)),
        ({"pattern": "^[a-z]+$"}, text(pattern="^[a-z]+$")),
        ({"format": "uuid"}, text("uuid")),
        ({"enum": ["a", "b"]}, Literal(("a", "b"))),
        ({"const": "a"}, Literal(("a",))),
        ({"$ref": f"{COMPONENTS}Level"}, Literal(("low", "high"))),
        (
            {"allOf": [{"$ref": f"{COMPONENTS}Short"}, {"minLength": 2}]},
            text(min_length=2, max_length=9),
        ),
        (
            {"anyOf": [{"enum": ["a"]}, {"pattern": "^x"}, {"pattern": "^y"}]},
            Union((Literal(("a",)), text(pattern="^x"), text(pattern="^y"))),
        ),
        ({"anyOf": [{"enum": ["a"]}, {"type": "string"}]}, None),
        ({"type": "string"}, None),
        (True, None),
        ({}, None),
    ],
)
def test_property_names_say_what_keys_are(names: Data, expected: Type | None) -> None:
    level = {"type": "string", "enum": ["low", "high"]}
    short = {"type": "string", "maxLength": 9}
    assert keys(names, Level=level, Short=short) == (expected, [])


@pytest.mark.parametrize(
    "names", [False, {"type": "integer"}, {"not": {"const": "a"}}, {"if": {}}]
)
def test_what_can_not_be_said_of_keys_is_noted(names: Data) -> None:
    assert keys(names) == (None, ["inexpressible"])


def test_a_pattern_that_does_not_compile_is_noted() -> None:
    assert keys({"pattern": "(", "maxLength": 3}) == (
        text(max_length=3),
        ["pattern-unusable"],
    )


def test_keys_of_several_schemas_hold_together() -> None:
    world = World(
        {
            "Base": {"type": "object", "propertyNames": {"maxLength": 9}},
            "Both": {
                "allOf": [
                    {"$ref": f"{COMPONENTS}Base"},
                    {**obj(a="string"), "propertyNames": {"minLength": 1}},
                ]
            },
        }
    )
    assert world.model("Both").keys == text(min_length=1, max_length=9)


def test_a_closed_object_with_patterns_has_keys_of_these_patterns() -> None:
    patterns = {"^x-": {"type": "integer"}}
    closed = {"patternProperties": patterns, "additionalProperties": False}
    world = World(
        {
            "Map": {"type": "object", **closed},
            "Model": {**obj(id="string"), **closed},
            "Open": {**obj(id="string"), "patternProperties": patterns},
        }
    )
    only = world["Map"]
    assert isinstance(only, Alias)
    assert isinstance(only.type, Map)
    assert only.type.keys == text(pattern="^x-")
    model = world.model("Model")
    assert model.keys == Union((Literal(("id",)), text(pattern="^x-")))
    assert model.extra == Scalar(Kind.INTEGER)
    assert world.model("Open").keys is None


@pytest.mark.parametrize(
    ("names", "count"),
    [
        ({"maxLength": 3}, 3),
        ({"maxLength": 1}, 2),
        ({"pattern": "^[a-z]{2}-[0-9]+$"}, 3),
        ({"enum": ["a", "b", "c"]}, 3),
        ({"anyOf": [{"enum": ["a"]}, {"pattern": "^x"}]}, 1),
        ({"format": "date"}, 1),
    ],
)
@pytest.mark.parametrize("named", [False, True])
def test_examples_have_keys_that_are_right(
    names: Data, count: int, named: bool
) -> None:
    schema = {
        **(obj() if named else {"type": "object"}),
        "propertyNames": names,
        "minProperties": count,
        "additionalProperties": {"type": "integer"},
    }
    declarations = World({"A": schema}).declarations
    type = Ref(f"{COMPONENTS}A")
    value = example_of(type, declarations, request=True)
    assert isinstance(value, dict)
    assert len(value) == count
    assert conforms(value, type, declarations, request=True)


@pytest.mark.parametrize("named", [False, True])
def test_a_wrong_key_does_not_conform_and_is_mended(named: bool) -> None:
    schema = {
        **(obj(ab="integer") if named else {"type": "object"}),
        "propertyNames": {"maxLength": 2},
        "additionalProperties": {"type": "integer"},
    }
    declarations = World({"A": schema}).declarations
    type = Ref(f"{COMPONENTS}A")
    value = {"ab": 1, "abc": 2}
    assert not conforms(value, type, declarations, request=True)
    assert conforms({"ab": 1}, type, declarations, request=True)
    assert mended(value, type, declarations, request=True) == {"ab": 1}
