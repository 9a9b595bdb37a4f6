from typing import Any

import pytest

from tests.model.support import COMPONENTS, World, obj, ref
from triptych.model.api import Content, Format, Location, Parameter
from triptych.model.conformance import conforms
from triptych.model.examples import content_example, example_of, parameter_example
from triptych.model.made_examples import Detail
from triptych.model.names import Name
from triptych.model.types import Default, Docs, Example, Kind, Ref, Scalar


def example(
    components: dict[str, Any],
    key: str = "A",
    *,
    request: bool = True,
    detail: Detail = Detail.WHOLE,
) -> Any:
    """The example of a component, which must be right for its type."""
    declarations = World(components).declarations
    value = example_of(
        Ref(COMPONENTS + key), declarations, request=request, detail=detail
    )
    assert conforms(value, Ref(COMPONENTS + key), declarations, request=request)
    assert value == example_of(
        Ref(COMPONENTS + key), declarations, request=request, detail=detail
    )
    return value


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "minLength": 20},
        {"type": "string", "maxLength": 2},
        {"type": "string", "pattern": "^[A-Z]{3}-[0-9]{2,4}$"},
        {"type": "string", "pattern": "^(foo|bar)+$", "minLength": 8},
        {"type": "string", "pattern": "^\\w+@\\w+\\.com$"},
        {"type": "string", "pattern": "^[^a]*$", "minLength": 4, "maxLength": 4},
        {"type": "string", "format": "date-time"},
        {"type": "string", "format": "date"},
        {"type": "string", "format": "uuid"},
        {"type": "string", "format": "uri"},
        {"type": "string", "format": "email"},
        {"type": "string", "format": "ipv4"},
        {"type": "string", "format": "ipv6"},
        {"type": "string", "format": "byte"},
        {"type": "string", "format": "hostname"},
        {"type": "string", "format": "uuid", "pattern": "^[0-9a-f-]{36}$"},
        {"type": "string", "format": "date-time", "pattern": "Z$"},
        {"type": "integer", "minimum": 10},
        {"type": "integer", "maximum": -10},
        {"type": "integer", "exclusiveMinimum": 5, "maximum": 6},
        {"type": "integer", "minimum": 1.5},
        {"type": "integer", "multipleOf": 7, "minimum": 15},
        {"type": "integer", "minimum": 9223372036854775806},
        {"type": "integer", "format": "int8", "maximum": 1000, "multipleOf": 100},
        {"type": "integer", "format": "uint8", "maximum": 0},
        {"type": "number", "minimum": 0.1, "maximum": 0.2},
        {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.01},
        {"type": "number", "multipleOf": 0.05, "minimum": 0.07},
        {"type": "number", "exclusiveMaximum": 0},
        {
            "type": "array",
            "items": {"type": "string"},
            "minItems": 3,
            "uniqueItems": True,
        },
        {
            "type": "array",
            "items": {"enum": [3, 1, 2]},
            "minItems": 3,
            "uniqueItems": True,
        },
        {
            "type": "array",
            "items": {"type": "integer", "minimum": 4},
            "minItems": 2,
            "uniqueItems": True,
        },
        {"type": "array", "items": {"type": "string"}, "maxItems": 0},
        {
            "type": "object",
            "additionalProperties": {"type": "integer"},
            "minProperties": 2,
        },
        {"prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False},
        {"enum": ["b", "a"]},
        {"const": 4},
        {"type": "boolean"},
        {"type": "null"},
        {"type": ["string", "null"]},
        {"anyOf": [{"type": "integer"}, {"type": "string"}]},
        {},
    ],
)
def test_made_up_values_are_right(schema: dict[str, Any]):
    example({"A": schema})


def test_an_example_that_its_format_has_no_room_for_is_none():
    schema = {"type": "integer", "format": "int32", "examples": [2**31, 7]}
    assert example({"A": schema}) == 7


def test_examples_of_the_specification_come_first_if_they_are_right():
    components = {
        "A": obj(
            good={"type": "integer", "examples": [7]},
            bad={"type": "integer", "examples": ["seven", 8]},
            default={"type": "string", "default": "as usual"},
            type={"$ref": COMPONENTS + "T"},
        ),
        "T": {"type": "string", "examples": ["given"]},
    }
    assert example(components) == {
        "good": 7,
        "bad": 8,
        "default": "as usual",
        "type": "given",
    }


def test_an_example_of_a_whole_object_is_taken_without_what_does_not_travel():
    components = {
        "A": {
            **obj(
                id={"type": "string", "readOnly": True},
                secret={"type": "string", "writeOnly": True},
                name="string",
            ),
            "examples": [{"id": "1", "secret": "s", "name": "n", "more": True}],
        }
    }
    assert example(components) == {"secret": "s", "name": "n", "more": True}
    assert example(components, request=False) == {"id": "1", "name": "n", "more": True}


def test_read_only_and_write_only_fields():
    components = {
        "A": obj(
            ["id", "secret"],
            id={"type": "string", "readOnly": True},
            secret={"type": "string", "writeOnly": True},
        )
    }
    assert list(example(components)) == ["secret"]
    assert list(example(components, request=False)) == ["id"]


def test_optional_fields_on_request():
    components = {"A": obj(["a"], a="string", b="string")}
    assert list(example(components, detail=Detail.LEAST)) == ["a"]
    assert list(example(components)) == ["a", "b"]


def test_objects_that_require_nothing_show_a_few_telling_fields():
    inner = obj(
        settings=obj(dark="boolean"),
        metadata={"type": "object", "additionalProperties": True},
        active="boolean",
        name="string",
        old={"type": "string", "deprecated": True},
        made={"type": "string", "readOnly": True},
        note={"type": "string", "examples": ["Hello"]},
        colour={"enum": ["red", "blue"]},
    )
    components = {"A": inner, "B": obj(["a"], a=ref("A")), "C": obj(["b"], b=ref("B"))}
    assert example(components, detail=Detail.FEW) == {
        "name": "Example",
        "note": "Hello",
        "colour": "red",
    }
    few = {"name": "Example", "note": "Hello"}
    assert example(components, "B", detail=Detail.FEW) == {"a": few}
    assert example(components, "C", detail=Detail.FEW) == {"b": {"a": few}}
    assert example(components, "C") == {"b": {"a": few}}
    assert example(components, "B", detail=Detail.LEAST) == {"a": {}}


def test_inner_objects_do_not_look_empty_however_deep():
    components: dict[str, Any] = {
        f"M{n}": obj(["next"], next=ref(f"M{n + 1}")) for n in range(9)
    }
    components["M9"] = obj(word="string")
    for detail in (Detail.WHOLE, Detail.FEW):
        assert "{}" not in str(example(components, "M0", detail=detail))


def test_of_objects_within_objects_one_is_shown():
    components = {
        "A": obj(x=ref("B"), y=ref("B"), z=ref("B")),
        "B": obj(p=ref("C"), q=ref("C")),
        "C": obj(word="string"),
    }
    assert example(components, detail=Detail.FEW) == {"x": {"p": {"word": "string"}}}


def test_fields_that_have_no_end_give_way_to_others():
    components = {"A": obj(["b"], b=ref("B")), "B": obj(a=ref("A"), c=ref("C"))}
    components["C"] = obj(["a"], a=ref("A"), d=ref("A"))
    assert example(components, detail=Detail.FEW) == {"b": {}}
    components["B"] = obj(a=ref("A"), flags={"items": {"type": "boolean"}})
    assert example(components, detail=Detail.FEW) == {"b": {"flags": [True]}}


def test_deprecated_fields_are_shown_only_where_they_must_be():
    old = {"type": "string", "deprecated": True}
    components = {
        "A": obj(["a"], a=old, b=old, c="string"),
        "B": obj(a=old, b=old),
    }
    assert list(example(components)) == ["a", "c"]
    assert list(example(components, "B")) == ["a", "b"]


def test_a_few_are_as_many_as_there_may_be():
    components = {"A": {**obj(a="string", b="string"), "maxProperties": 1}}
    assert example(components, detail=Detail.FEW) == {"a": "string"}


def test_recursion_stops():
    components: dict[str, Any] = {
        "A": obj(
            ["children", "next"],
            children={"items": ref("A")},
            next={"anyOf": [ref("A"), {"type": "null"}]},
        ),
        "B": obj(["a"], a={"oneOf": [ref("B"), {"type": "integer"}]}, b=ref("B")),
        "M": {"type": "object", "additionalProperties": ref("M")},
    }
    assert example(components, "A") == {"children": [], "next": None}
    assert example(components, "B") == {"a": 1}
    assert example(components, "M") == {"key": {}} or example(components, "M") == {}


def test_what_cannot_be_made_is_an_empty_object():
    declarations = World(
        {"A": obj(["b"], b=ref("B")), "B": obj(["a"], a=ref("A"))}
    ).declarations
    assert example_of(Ref(COMPONENTS + "A"), declarations, request=True) == {}


def test_discriminators_are_told():
    components = {
        "Cat": obj(["kind"], kind="string", meow="boolean"),
        "Dog": obj(["kind"], kind="string"),
        "A": {
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"c": "Cat", "d": "Dog"},
            },
        },
    }
    assert example(components) == {"kind": "c", "meow": True}


def test_alternatives_and_limits_of_objects():
    ab = obj(a="string", b="string", c="string")
    groups = [{"required": ["a"]}, {"required": ["b"]}]
    components = {
        "A": {**ab, "anyOf": groups},
        "One": {**ab, "oneOf": groups},
        "Two": {**ab, "minProperties": 2},
        "Few": {**ab, "maxProperties": 1},
    }
    assert list(example(components, "A", detail=Detail.LEAST)) == ["a"]
    assert list(example(components, "A")) == ["a", "b", "c"]
    assert list(example(components, "One")) == ["a", "c"]
    assert list(example(components, "Two", detail=Detail.LEAST)) == ["a", "b"]
    assert list(example(components, "Few")) == ["a"]


def test_a_container_of_exactly_one_property_takes_one_that_ends():
    components = {
        "A": {
            **obj(all={"items": ref("A"), "minItems": 1}, leaf="string"),
            "minProperties": 1,
            "maxProperties": 1,
        },
        "Empty": {"type": "object", "properties": {}, "minProperties": 1},
    }
    assert example(components) == {"leaf": "string"}
    assert example(components, "Empty") == {"key": {}}


def test_a_value_that_only_one_variant_allows_is_preferred():
    components = {
        "Wide": obj(x="string"),
        "Narrow": obj(["y"], y="integer", x="integer"),
        "A": {"oneOf": [ref("Wide"), ref("Narrow")]},
    }
    assert example(components) == {"x": "string"}
    assert example(components, detail=Detail.LEAST) in ({}, {"y": 1})


def test_big_graphs_stay_small():
    components = {
        f"M{i}": obj(**{f"f{j}": ref(f"M{(i + j) % 40}") for j in range(1, 12)})
        for i in range(40)
    }
    value = example(components, "M0")
    assert len(str(value)) < 20_000


def parameter(**more: Any) -> Parameter:
    given: dict[str, Any] = {
        "wire_name": "limit",
        "name": Name(("limit",)),
        "location": Location.QUERY,
        "type": Scalar(Kind.INTEGER),
        "required": False,
        "style": "form",
        "explode": True,
    }
    return Parameter(**(given | more))


def test_parameters():
    assert parameter_example(parameter(), {}) == 1
    assert parameter_example(parameter(default=Default("20")), {}) == 20
    shown = Docs(examples=(Example("", '"no"'), Example("", "5")))
    assert parameter_example(parameter(docs=shown, default=Default("20")), {}) == 5


def content(type: Any = None, *examples: Example, item: Any = None) -> Content:
    return Content(
        media_type="application/json",
        format=Format.JSON,
        type=type,
        item=item,
        docs=Docs(examples=examples),
    )


def test_contents():
    number = Scalar(Kind.INTEGER)
    assert content_example(content(number), {}, request=True) == 1
    assert content_example(content(number, Example("", "9")), {}, request=True) == 9
    assert content_example(content(number, Example("", '"x"')), {}, request=True) == 1
    assert (
        content_example(content(None, Example("", "<a/>", raw=True)), {}, request=False)
        == "<a/>"
    )
    assert content_example(content(item=number), {}, request=False) == 1
    assert content_example(content(), {}, request=False) is None


@pytest.mark.parametrize(
    ("value", "schema", "right"),
    [
        ("2024-02-30T00:00:00Z", {"type": "string", "format": "date-time"}, False),
        (
            "2024-02-28T00:00:00.5+01:00",
            {"type": "string", "format": "date-time"},
            True,
        ),
        ("2024-02-28", {"type": "string", "format": "date-time"}, False),
        ("example.com", {"type": "string", "format": "uri"}, False),
        (True, {"type": "integer"}, False),
        (1.0, {"type": "integer"}, True),
        (1.5, {"type": "integer"}, False),
        (0.3, {"type": "number", "multipleOf": 0.1}, True),
        ("ab", {"type": "string", "pattern": "^b"}, False),
        ([1, 1], {"items": {"type": "integer"}, "uniqueItems": True}, False),
        ([1, True], {"items": {}, "uniqueItems": True}, True),
        (True, {"enum": [1]}, False),
        ({"x": 1}, {**obj(y="string"), "additionalProperties": False}, False),
        ({}, obj(["x"], x="string"), False),
        (None, {"type": "string"}, False),
    ],
)
def test_what_conforms(value: Any, schema: dict[str, Any], right: bool):
    declarations = World({"A": schema}).declarations
    assert conforms(value, Ref(COMPONENTS + "A"), declarations, request=True) is right


@pytest.mark.parametrize(
    ("name", "schema", "value"),
    [
        ("orderId", {"type": "string"}, "order_123"),
        ("id", {"type": "string"}, "123"),
        ("owner", {"type": "string"}, "owner"),
        ("owner", {"type": "string", "maxLength": 3}, "str"),
        ("order_id", {"type": "string", "format": "uuid"}, None),
        ("order_id", {"type": "string", "examples": ["o7"]}, "o7"),
        ("order_id", {"type": "integer"}, 1),
        ("\u00a7", {"type": "string"}, "string"),
    ],
)
def test_what_is_made_up_for_a_path_is_called_after_the_parameter(name, schema, value):
    world = World({"A": schema})
    made = parameter_example(
        parameter(
            location=Location.PATH,
            wire_name=name,
            type=Ref(COMPONENTS + "A"),
            docs=world.declarations[COMPONENTS + "A"].docs,
        ),
        world.declarations,
    )
    assert made == value or (value is None and "-" in made)


def test_an_empty_text_that_stands_for_none_is_no_example():
    none = {"enum": [""]}
    components = {
        "A": obj(a={"anyOf": [ref("B"), none]}, b={"enum": ["", "x"]}, c=none),
        "B": obj(["word"], word="string"),
        "C": {"enum": ["", "y"]},
    }
    assert example(components) == {"a": {"word": "string"}, "b": "x", "c": ""}
    assert list(example(components, detail=Detail.FEW)) == ["b"]
    assert example(components, "C") == "y"


@pytest.mark.parametrize(
    ("name", "schema", "expected"),
    [
        ("email", {"type": "string"}, "someone@example.com"),
        ("contactEmail", {"type": "string"}, "someone@example.com"),
        ("first_name", {"type": "string"}, "Ada"),
        ("order_id", {"type": "string"}, "order_123"),
        ("id", {"type": "string"}, "123"),
        ("id", {"type": ["string", "null"]}, "123"),
        ("id", {"type": "integer"}, 1),
        (
            "id",
            {"type": "string", "format": "uuid"},
            "6f1d9b1e-0c57-4a3b-9a53-2f0a1c7d8e90",
        ),
        ("country", {"type": "string", "minLength": 3, "maxLength": 3}, "str"),
        ("country", {"type": "string", "enum": ["string"]}, "string"),
        ("email", {"type": "string", "pattern": "^string$"}, "string"),
        ("email", {"type": "string", "examples": ["a@b.c"]}, "a@b.c"),
        ("created_at", {"type": "integer"}, 1893553445),
        ("created_at", {"type": "integer", "maximum": 9}, 1),
        ("created_at", {"type": "boolean"}, True),
        ("is_created", {"type": "integer"}, 1),
        ("word", {"type": "string"}, "string"),
    ],
)
def test_values_are_as_their_names_tell(name: str, schema: Any, expected: Any):
    assert example({"A": obj([name], **{name: schema})}) == {name: expected}


def test_parameters_are_as_their_names_tell():
    def of(location: Location) -> Any:
        parameter = Parameter(
            wire_name="user_email",
            name=Name(("user", "email")),
            location=location,
            type=Scalar(Kind.STRING),
            required=True,
            style="form",
            explode=True,
        )
        return parameter_example(parameter, {})

    assert of(Location.QUERY) == "someone@example.com"
    assert of(Location.PATH) == "user_email"
