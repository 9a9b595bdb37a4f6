import pytest

from tests.model.support import World, obj, ref
from triptych.model.types import Constraints, Default, Kind, List, Nullable, Scalar
from triptych.problems import Severity


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        ({"type": "string"}, "string"),
        ({"type": "integer", "format": "int64"}, "integer:int64"),
        ({"type": "number"}, "number"),
        ({"type": "boolean"}, "boolean"),
        ({"type": "null"}, "null"),
        ({"type": "array", "items": {"type": "string"}}, "[string]"),
        ({"type": "array"}, "[any]"),
        ({"type": "object"}, "{any}"),
        ({}, "any"),
        (True, "any"),
        ({"type": ["string", "integer"]}, "string | integer"),
        ({"type": ["string", "null"]}, "string?"),
        ({"type": ["string", "integer", "null"]}, "(string | integer)?"),
        ({"type": ["null"]}, "null"),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, "string?"),
        ({"oneOf": [{"type": "null"}, {"type": ["string", "null"]}]}, "string?"),
        ({"description": "words only"}, "any"),
    ],
)
def test_types_as_they_are_stated(schema: object, shown: str):
    assert World({}).type(schema) == shown


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        ({"items": {"type": "string"}}, "[string]"),
        ({"minLength": 3}, "string"),
        ({"pattern": "^a"}, "string"),
        ({"format": "date-time"}, "string:date-time"),
        ({"format": "int32"}, "integer:int32"),
        ({"maximum": 3}, "number"),
        ({"additionalProperties": {"type": "integer"}}, "{integer}"),
        ({"enum": ["a", 1]}, "'a'|1"),
        ({"uniqueItems": True}, "[any]"),
    ],
)
def test_types_that_other_keywords_imply(schema: object, shown: str):
    assert World({}).type(schema) == shown


def test_properties_alone_make_a_model():
    world = World({"A": {"properties": {"x": {"type": "string"}}}})
    assert world.fields("A") == {"x": "string"}


def test_constraints_keep_numbers_as_written():
    World({})
    big = 9223372036854775807
    schema = {"type": "integer", "minimum": 1, "maximum": big, "multipleOf": 2}
    made = World({"A": obj(n=schema)}).model("A").fields[0].type
    assert made == Scalar(
        Kind.INTEGER, None, Constraints(minimum=1, maximum=big, multiple_of=2)
    )
    assert isinstance(made, Scalar)
    assert made.constraints
    assert isinstance(made.constraints.maximum, int)


def test_constraints_of_each_kind_land_where_they_belong():
    schema = {
        "type": ["string", "array", "integer", "object"],
        "minLength": 2,
        "minItems": 1,
        "uniqueItems": True,
        "exclusiveMinimum": 0.5,
        "maxProperties": 4,
    }
    from triptych.model.names import Name
    from triptych.model.types import Map, Union

    made = World({}).schemas.type_of(schema, "#/x", Name(("x",)))
    assert isinstance(made, Union)
    limits = {type(v).__name__ + getattr(v, "kind", ""): v for v in made.variants}
    assert limits["Scalarstring"].constraints == Constraints(min_length=2)
    assert limits["Scalarinteger"].constraints == Constraints(exclusive_minimum=0.5)
    made_list, made_map = limits["List"], limits["Map"]
    assert isinstance(made_list, List)
    assert isinstance(made_map, Map)
    assert made_list.constraints == Constraints(min_items=1, unique_items=True)
    assert made_map.constraints == Constraints(max_properties=4)


def test_a_pattern_python_cannot_compile_is_left_out_with_a_note():
    world = World({"A": obj(x={"type": "string", "pattern": "\\p{L}+("})})
    assert world.model("A").fields[0].type == Scalar(Kind.STRING)
    assert world.codes() == ["pattern-unusable"]


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        ({"type": "string", "format": "binary"}, "binary:binary"),
        ({"type": "string", "contentMediaType": "image/png"}, "binary:binary"),
        ({"contentMediaType": "application/octet-stream"}, "binary:binary"),
        (
            {
                "type": "string",
                "contentMediaType": "image/png",
                "contentEncoding": "base64",
            },
            "string:byte",
        ),
        ({"type": "string", "contentMediaType": "application/json"}, "string"),
        ({"type": "string", "contentMediaType": "text/html; charset=utf-8"}, "string"),
        ({"type": "string", "format": "byte"}, "string:byte"),
        ({"type": "string", "contentEncoding": "base64url"}, "string:base64url"),
    ],
)
def test_bytes_and_text(schema: object, shown: str):
    assert World({}).type(schema) == shown


def test_a_default_is_kept_as_canonical_text_and_null_is_one():
    world = World(
        {
            "A": obj(
                a={"type": "integer", "default": 3.0},
                b={"type": ["string", "null"], "default": None},
                c={"type": "object", "default": {"z": 1, "a": [True]}},
                d={"type": "string"},
            )
        }
    )
    assert [f.default for f in world.model("A").fields] == [
        Default("3"),
        Default("null"),
        Default('{"a":[true],"z":1}'),
        None,
    ]


def test_a_default_of_the_wrong_type_is_left_out_with_a_warning():
    world = World(
        {
            "E": {"type": "string", "enum": ["a", "b"]},
            "A": obj(
                x={"type": "integer", "default": "3"},
                y={"$ref": ref("E")["$ref"], "default": "c"},
                z={"type": "string", "default": None},
            ),
        }
    )
    assert [f.default for f in world.model("A").fields] == [None, None, None]
    assert world.codes(Severity.WARNING) == ["default-type", "default-type"]
    assert world.codes() == ["default-type"] * 3


def test_null_is_a_matter_of_the_reference_not_of_the_declaration():
    world = World(
        {
            "N": {"type": ["object", "null"], "properties": {"x": {"type": "string"}}},
            "S": {"type": ["string", "null"]},
            "Y": ref("N"),
            "A": obj(n=ref("N"), s=ref("S"), y=ref("Y"), l={"items": ref("N")}),
        }
    )
    assert world.fields("N") == {"x": "string"}
    assert world.alias("S") == "string"
    assert world.fields("A") == {"n": "N?", "s": "S?", "y": "Y?", "l": "[N?]"}


def test_nullable_is_never_nested():
    world = World(
        {
            "S": {"type": ["string", "null"]},
            "A": obj(x={"anyOf": [ref("S"), {"type": "null"}]}),
        }
    )
    type = world.model("A").fields[0].type
    assert isinstance(type, Nullable)
    assert not isinstance(type.type, Nullable)


def test_tuples():
    world = World({})
    first = [{"type": "string"}, {"type": "integer"}]
    assert world.type({"prefixItems": first, "items": False}) == "(string, integer)"
    assert world.type({"prefixItems": first}) == "(string, integer, *any)"
    assert (
        world.type(
            {"type": "array", "prefixItems": first, "items": {"type": "boolean"}}
        )
        == "(string, integer, *boolean)"
    )


def test_items_may_be_boolean_schemas():
    world = World({})
    assert world.type({"type": "array", "items": True}) == "[any]"
    assert world.type({"type": "array", "items": False}) == "[any]"


def test_what_types_cannot_say_is_noted():
    world = World({"A": {"type": "string", "not": {"const": "x"}, "$comment": "c"}})
    assert world.alias("A") == "string"
    assert world.codes() == ["inexpressible"]
    assert world.schemas.problems[0].pointer == "#/components/schemas/A"


def test_if_then_else_adds_optional_properties():
    world = World(
        {
            "A": {
                "type": "object",
                "properties": {"kind": {"type": "string"}},
                "required": ["kind"],
                "if": {"properties": {"kind": {"const": "x"}}},
                "then": {
                    "properties": {"extra": {"type": "integer"}},
                    "required": ["extra"],
                },
                "else": {"properties": {"other": {"type": "boolean"}}},
            }
        }
    )
    assert world.fields("A") == {
        "kind": "string!",
        "extra": "integer",
        "other": "boolean",
    }
    assert world.codes() == ["inexpressible"]
