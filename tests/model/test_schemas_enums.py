import pytest

from tests.model.support import World, obj
from triptych.model.names import Name
from triptych.model.types import Literal, Member
from triptych.problems import Severity


def test_an_inline_enum_is_a_literal_and_a_component_is_an_enum():
    values = {"type": "string", "enum": ["a", "b"]}
    world = World({"E": values, "A": obj(x=dict(values), c={"const": 3})})
    assert [m.value for m in world.enum("E").members] == ["a", "b"]
    assert world.fields("A") == {"x": "'a'|'b'", "c": "3"}


def test_values_are_distinct_as_json():
    world = World({"A": obj(x={"enum": [1, 1.0, True, "1", 1, None]})})
    type = world.model("A").fields[0].type
    assert world.show(type) == "1|1.0|True|'1'?"
    assert Literal((1,)) != Literal((True,))


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        ({"type": "string", "enum": ["a", None]}, "'a'?"),
        ({"type": ["string", "null"], "enum": ["a"]}, "'a'?"),
        ({"enum": [None]}, "null"),
        ({"const": None}, "null"),
        ({"const": "x"}, "'x'"),
        ({"type": "string", "enum": [1, True]}, "'1'|'true'"),
        ({"type": "integer", "enum": ["1", "2"]}, "1|2"),
    ],
)
def test_spellings(schema: object, shown: str):
    assert World({}).type(schema) == shown


def test_values_of_another_type_are_reported():
    world = World({"E": {"type": "integer", "enum": [1, "two"]}})
    assert [m.value for m in world.enum("E").members] == [1]
    assert world.codes(Severity.WARNING) == ["enum-type"]


def test_an_empty_enum_is_ignored_with_a_warning():
    world = World({"E": {"type": "string", "enum": []}})
    assert world.alias("E") == "string"
    assert world.codes() == ["enum-empty"]


def test_an_enum_of_objects_is_any_with_a_note():
    world = World({"E": {"enum": [{"a": 1}, [2]]}})
    assert world.alias("E") == "any"
    assert world.codes() == ["enum-of-objects"]


def named(schema: dict[str, object]) -> list[tuple[object, str, str]]:
    world = World({"E": schema})
    return [
        (m.value, str(m.name or ""), m.docs.description)
        for m in world.enum("E").members
    ]


@pytest.mark.parametrize(
    "extensions",
    [
        {"x-enum-varnames": ["One", "Two"], "x-enum-descriptions": ["first", "second"]},
        {
            "x-enumNames": ["One", "Two"],
            "x-enumDescriptions": {"1": "first", "2": "second"},
        },
        {
            "x-fern-enum": {
                "1": {"name": "One", "description": "first"},
                "2": {"name": "Two", "description": "second"},
            }
        },
        {
            "x-speakeasy-enums": {"1": "One", "2": "Two"},
            "x-enum-descriptions": ["first", "second"],
        },
        {
            "x-ms-enum": {
                "name": "E",
                "values": [
                    {"value": 1, "name": "One", "description": "first"},
                    {"value": 2, "name": "Two", "description": "second"},
                ],
            }
        },
    ],
)
def test_members_get_names_and_words(extensions: dict[str, object]):
    assert named({"type": "integer", "enum": [1, 2], **extensions}) == [
        (1, "one", "first"),
        (2, "two", "second"),
    ]


def test_constants_with_titles_are_named_members():
    schema = {
        "type": "integer",
        "format": "int32",
        "oneOf": [
            {"title": "GUILD_TEXT", "description": "words", "const": 0},
            {"title": "DM", "const": 1},
        ],
    }
    assert named(schema) == [(0, "guild_text", "words"), (1, "dm", "")]


def test_an_inline_enum_with_names_is_lifted():
    world = World(
        {
            "A": obj(
                size={"type": "integer", "enum": [1, 2], "x-enum-varnames": ["S", "L"]}
            )
        }
    )
    assert world.fields("A") == {"size": "ASize"}
    assert world.enum("A/properties/size").members == (
        Member(1, Name(("S",))),
        Member(2, Name(("L",))),
    )
    assert world.enum("A/properties/size").parent == "#/components/schemas/A"


@pytest.mark.parametrize(
    "extension",
    [
        {"x-extensible-enum": True},
        {"x-speakeasy-unknown-values": "allow"},
        {"x-ms-enum": {"modelAsString": True}},
    ],
)
def test_open_enums(extension: dict[str, object]):
    schema = {"type": "string", "enum": ["a", "b"], **extension}
    world = World({"E": schema, "A": obj(x=dict(schema))})
    assert world.enum("E").open
    assert world.fields("A") == {"x": "'a'|'b' | string"}


def test_an_extensible_list_without_an_enum():
    world = World({"E": {"type": "string", "x-extensible-enum": ["a", "b"]}})
    assert world.enum("E").open
    assert len(world.enum("E").members) == 2


def test_a_constant_component_is_an_alias():
    assert World({"C": {"const": "x"}}).alias("C") == "'x'"


def test_a_hundred_thousand_values():
    values = [f"v{i}" for i in range(100_000)]
    world = World({"E": {"type": "string", "enum": values}})
    assert len(world.enum("E").members) == 100_000
