import pytest

from tests.model.support import COMPONENTS, World, obj, ref
from triptych.model.types import Alternatives, Discriminator
from triptych.problems import Severity


def tagged(value: str, **properties: object) -> dict[str, object]:
    return obj(["type"], type={"type": "string", "enum": [value]}, **properties)


def pairs(discriminator: Discriminator | None) -> list[tuple[str, str]]:
    assert discriminator is not None
    return [(v, id.removeprefix(COMPONENTS)) for v, id in discriminator.mapping]


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        ({"anyOf": [{"type": "string"}]}, "string"),
        ({"oneOf": [{"type": "string"}, {"type": "string"}]}, "string"),
        (
            {
                "anyOf": [
                    {"type": "string"},
                    {"anyOf": [{"type": "integer"}, {"type": "string"}]},
                ]
            },
            "string | integer",
        ),
        ({"anyOf": [{"type": "string"}, {}]}, "any"),
        ({"anyOf": [{"type": "null"}]}, "null"),
        ({"oneOf": [{"const": "a"}, {"const": "b"}]}, "'a'|'b'"),
        ({"type": "string", "oneOf": [{"const": "a"}, {"enum": ["b"]}]}, "'a'|'b'"),
        (
            {
                "anyOf": [
                    {"type": "string", "maxLength": 3},
                    {"type": "string", "minLength": 9},
                ]
            },
            "string",
        ),
        ({"anyOf": [{"type": "string"}, {"enum": ["a", "b"]}]}, "'a'|'b' | string"),
        ({"type": "string", "anyOf": [{"minLength": 1}, {"pattern": "a"}]}, "string"),
        (
            {"type": "object", "oneOf": [{"type": "string"}, {"type": "integer"}]},
            "string | integer",
        ),
        (
            {
                "oneOf": [
                    {"type": "array", "items": {"type": "string"}},
                    {"type": "string"},
                ]
            },
            "[string] | string",
        ),
    ],
)
def test_unions_in_their_simplest_form(schema: object, shown: str):
    assert World({}).type(schema) == shown


def test_variants_that_only_require_leave_the_object_alone():
    schema = {
        **obj(a="string", b="string"),
        "anyOf": [{"required": ["a"]}, {"required": ["b"], "type": "object"}],
    }
    world = World({"A": schema})
    assert world.fields("A") == {"a": "string", "b": "string"}
    assert world.model("A").alternatives == (Alternatives((("a",), ("b",)), False),)
    assert world.codes() == []


def test_one_of_several_required_properties_excludes_the_others():
    groups = [{"required": ["a"]}, {"required": ["b"]}]
    world = World(
        {
            "One": {**obj(a="string", b="string"), "oneOf": groups},
            "Not": {
                **obj(a="string", b="string"),
                "anyOf": groups,
                "not": {"required": ["a", "b"]},
            },
        }
    )
    expected = (Alternatives((("a",), ("b",)), True),)
    assert world.model("One").alternatives == expected
    assert world.model("Not").alternatives == expected


def test_properties_beside_a_union_belong_to_every_variant():
    world = World(
        {
            "A": {
                **obj(["id"], id="string"),
                "oneOf": [
                    {"title": "x", **obj(x="string")},
                    {
                        "title": "y",
                        "properties": {"y": {"type": "string"}},
                        "required": ["y"],
                    },
                ],
            }
        }
    )
    assert world.alias("A") == "AX | AY"
    assert world.fields("A/oneOf/0") == {"id": "string!", "x": "string"}
    assert world.fields("A/oneOf/1") == {"id": "string!", "y": "string!"}


def test_variants_that_say_it_all_themselves_stay_references():
    world = World(
        {
            "B": obj(["kind"], kind="string", b="string"),
            "C": obj(["kind"], kind="string", c="string"),
            "A": {**obj(["kind"], kind="string"), "oneOf": [ref("B"), ref("C")]},
        }
    )
    assert world.alias("A") == "B | C"


def test_an_open_enum_is_an_enum_when_it_has_a_name():
    world = World(
        {
            "Model": {
                "anyOf": [{"type": "string"}, {"type": "string", "enum": ["a", "b"]}]
            },
            "Known": {"type": "string", "enum": ["a"]},
            "Either": {"anyOf": [{"type": "string"}, ref("Known")]},
        }
    )
    assert world.enum("Model").open
    assert [m.value for m in world.enum("Model").members] == ["a", "b"]
    assert world.alias("Either") == "string | Known"


def test_an_explicit_mapping():
    world = World(
        {
            "Cat": obj(kind="string"),
            "Dog": obj(kind="string"),
            "Pet": {
                "oneOf": [ref("Cat"), ref("Dog")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"c": COMPONENTS + "Cat", "d": "Dog", "dd": "Dog"},
                },
            },
        }
    )
    found = world.union("Pet").discriminator
    assert pairs(found) == [("c", "Cat"), ("d", "Dog"), ("dd", "Dog")]
    assert found
    assert not found.exclusive


def test_literal_values_make_a_mapping_and_make_it_exclusive():
    world = World(
        {
            "Cat": tagged("cat"),
            "Dog": obj(["type"], type={"enum": ["dog", "wolf"]}),
            "Pet": {
                "oneOf": [ref("Cat"), ref("Dog")],
                "discriminator": {"propertyName": "type"},
            },
        }
    )
    found = world.union("Pet").discriminator
    assert pairs(found) == [("cat", "Cat"), ("dog", "Dog"), ("wolf", "Dog")]
    assert found
    assert found.exclusive


def test_schema_names_are_the_last_resort():
    world = World(
        {
            "Cat": obj(type="string"),
            "Dog": tagged("dog"),
            "Pet": {
                "oneOf": [ref("Cat"), ref("Dog")],
                "discriminator": {"propertyName": "type"},
            },
        }
    )
    found = world.union("Pet").discriminator
    assert pairs(found) == [("Cat", "Cat"), ("dog", "Dog")]
    assert found
    assert not found.exclusive


def test_a_value_of_two_variants_is_kept_and_not_exclusive():
    world = World(
        {
            "A": tagged("message", a="string"),
            "B": tagged("message", b="string"),
            "U": {
                "oneOf": [ref("A"), ref("B")],
                "discriminator": {"propertyName": "type"},
            },
        }
    )
    found = world.union("U").discriminator
    assert pairs(found) == [("message", "A"), ("message", "B")]
    assert found
    assert not found.exclusive


def test_a_discriminator_is_found_where_it_is_evident():
    world = World(
        {
            "A": tagged("a"),
            "B": tagged("b"),
            "C": obj(type={"const": "c"}),
            "Evident": {"anyOf": [ref("A"), ref("B")]},
            "Optional": {"anyOf": [ref("A"), ref("C")]},
            "Mixed": {"anyOf": [ref("A"), {"type": "string"}]},
        }
    )
    found = world.union("Evident").discriminator
    assert pairs(found) == [("a", "A"), ("b", "B")]
    assert found
    assert found.exclusive
    assert found.wire_name == "type"
    assert world.union("Optional").discriminator is None
    assert world.union("Mixed").discriminator is None
    assert world.codes() == []


def test_nested_unions_are_flattened_for_the_mapping():
    world = World(
        {
            "A": tagged("a"),
            "B": tagged("b"),
            "C": tagged("c"),
            "Inner": {
                "oneOf": [ref("A"), ref("B")],
                "discriminator": {"propertyName": "type"},
            },
            "Outer": {
                "oneOf": [ref("Inner"), ref("C")],
                "discriminator": {"propertyName": "type"},
            },
            "Named": {
                "oneOf": [ref("Inner"), ref("C")],
                "discriminator": {
                    "propertyName": "type",
                    "mapping": {"a": "Inner", "b": "Inner", "c": "C"},
                },
            },
        }
    )
    for key in ("Outer", "Named"):
        found = world.union(key).discriminator
        assert pairs(found) == [("a", "A"), ("b", "B"), ("c", "C")]
        assert found
        assert found.exclusive
        assert world.alias(key) == "Inner | C by type"


def test_inline_variants_are_in_the_mapping():
    world = World(
        {
            "U": {
                "oneOf": [tagged("a", x="string"), tagged("b", y="string")],
                "discriminator": {"propertyName": "type"},
            }
        }
    )
    assert pairs(world.union("U").discriminator) == [
        ("a", "U/oneOf/0"),
        ("b", "U/oneOf/1"),
    ]
    assert world.names == ["U", "UA", "UB"]


def test_a_mapping_names_merged_variants_by_what_they_were_made_of():
    world = World(
        {
            "B": obj(b="string"),
            "C": obj(c="string"),
            "A": {
                **obj(["kind"], kind={"enum": ["b", "c"]}),
                "oneOf": [ref("B"), ref("C")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"b": "B", "c": "C"},
                },
            },
        }
    )
    assert world.alias("A") == "AB | AC by kind"
    assert world.fields("A/oneOf/0") == {"kind": "'b'!", "b": "string"}
    found = world.union("A").discriminator
    assert found
    assert found.exclusive


@pytest.mark.parametrize(
    "discriminator",
    [
        {"mapping": {}},
        "type",
        {"propertyName": "type", "mapping": {"x": "#/components/schemas/Nowhere"}},
    ],
)
def test_a_useless_discriminator_is_a_warning(discriminator: object):
    world = World(
        {
            "A": obj(x="string"),
            "B": obj(y="string"),
            "U": {"oneOf": [ref("A"), ref("B")], "discriminator": discriminator},
        }
    )
    assert world.alias("U").startswith("A | B")
    assert world.codes(Severity.WARNING) == ["discriminator-unusable"]


def test_a_discriminator_over_more_than_objects_is_a_warning():
    world = World(
        {
            "A": obj(x="string"),
            "U": {
                "oneOf": [ref("A"), {"type": "string"}],
                "discriminator": {"propertyName": "x"},
            },
        }
    )
    assert world.alias("U") == "A | string"
    assert world.codes(Severity.WARNING) == ["discriminator-unusable"]


def test_a_base_with_a_discriminator_stands_for_its_subtypes():
    world = World(
        {
            "Pet": {
                **obj(["kind"], kind="string", name="string"),
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"c": "Cat", "d": "Dog"},
                },
            },
            "Cat": {"allOf": [ref("Pet"), obj(meow="boolean")]},
            "Dog": {"allOf": [ref("Pet"), obj(bark="boolean")]},
            "Puppy": {"allOf": [ref("Dog"), obj(age="integer")]},
            "Owner": obj(pet=ref("Pet"), pets={"type": "array", "items": ref("Pet")}),
        }
    )
    assert world.alias("Pet") == "Cat | Dog | Puppy by kind"
    assert world.fields("Cat") == {"kind": "'c'!", "name": "string", "meow": "boolean"}
    assert world.fields("Puppy")["kind"] == "string!"
    assert world.fields("Owner") == {"pet": "Pet", "pets": "[Pet]"}
    found = world.union("Pet").discriminator
    assert pairs(found) == [("c", "Cat"), ("d", "Dog"), ("Puppy", "Puppy")]


def test_a_base_that_is_its_own_subtype_has_a_model_as_well():
    world = World(
        {
            "Pet": {
                **obj(["kind"], kind="string"),
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"p": "Pet", "c": "Cat"},
                },
            },
            "Cat": {"allOf": [ref("Pet"), obj(meow="boolean")]},
        }
    )
    assert world.alias("Pet") == "Cat | PetBase by kind"
    assert world.fields("Pet/discriminator")["kind"] == "'p'!"


def test_a_base_that_one_schema_extends_is_not_just_another_name_for_that():
    world = World(
        {
            "Pet": {
                **obj(["kind"], kind="string"),
                "discriminator": {"propertyName": "kind"},
            },
            "Cat": {"allOf": [ref("Pet"), obj(["meow"], meow="boolean")]},
        }
    )
    assert world.alias("Pet") == "Cat | PetBase by kind"
    assert world.fields("Pet/discriminator") == {"kind": "string!"}
    found = world.union("Pet").discriminator
    assert pairs(found) == [("Cat", "Cat"), ("Pet", "Pet/discriminator")]


def test_a_base_nobody_extends_is_a_model():
    world = World(
        {"Pet": {**obj(kind="string"), "discriminator": {"propertyName": "kind"}}}
    )
    assert world.fields("Pet") == {"kind": "string"}


def test_mutually_recursive_unions_end():
    world = World(
        {
            "A": {
                "oneOf": [ref("B"), tagged("a")],
                "discriminator": {"propertyName": "type"},
            },
            "B": {
                "oneOf": [ref("A"), tagged("b")],
                "discriminator": {"propertyName": "type"},
            },
        }
    )
    assert set(world.names) >= {"A", "B"}
    assert "alias-cycle" in world.codes()
