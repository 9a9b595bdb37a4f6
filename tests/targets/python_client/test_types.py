"""Models, request types, enums and aliases."""

from __future__ import annotations

import warnings
from typing import Any, get_args

import pytest

from tests.targets.python_client.conftest import Generate
from triptych.languages.python.declared import MODEL_ATTRIBUTES
from triptych.languages.python.surface.tree import CLIENT_ATTRIBUTES


def schemas(**declared: Any) -> dict[str, Any]:
    """A specification whose one operation sends and receives every schema."""
    references = {name: {"$ref": f"#/components/schemas/{name}"} for name in declared}
    content = {
        "application/json": {"schema": {"type": "object", "properties": references}}
    }
    return {
        "paths": {
            "/things": {
                "post": {
                    "requestBody": {"required": True, "content": content},
                    "responses": {"200": {"description": "", "content": content}},
                }
            }
        },
        "components": {"schemas": declared},
    }


def model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


TEXT = {"type": "string"}


def test_a_field_may_be_named_like_a_type_used_beside_it(generate: Generate) -> None:
    client = generate(
        schemas(
            Thing=model(
                date={"type": "string", "format": "date"},
                datetime={"type": "string", "format": "date-time"},
                list={"type": "array", "items": TEXT},
                str=TEXT,
                int={"type": "integer"},
                more={"type": "array", "items": {"type": "string", "format": "date"}},
            )
        )
    )
    thing = client.module("types").Thing
    read = thing.model_validate_json(
        '{"date": "2030-01-02", "list": ["a"], "str": "b", "int": 1, "more": ["2030-01-02"]}'
    )
    assert read.date.year == read.more[0].year == 2030
    assert (read.list, read.str, read.int) == (["a"], "b", 1)


@pytest.mark.parametrize(
    "name",
    ["class", "None", "copy", "json", "schema", "model_config", "_id", "__x", "$ref",
     "a-b", "1h", "+1", "self", "validate", "fields", "", "名前", "a b", "model_fields"],
)  # fmt: skip
def test_every_wire_name_is_kept(generate: Generate, name: str) -> None:
    client = generate(schemas(Thing=model(**{name: {"type": "integer"}})))
    thing = client.module("types").Thing
    read = thing.model_validate({name: 5})
    assert read.model_dump(by_alias=True, exclude_unset=True) == {name: 5}
    [attribute] = thing.model_fields
    assert attribute.isidentifier()
    assert not attribute.startswith("_")
    assert getattr(read, attribute) == 5
    # Type checkers refuse a TypedDict with an empty key; the client says so in a note.
    assert (name in client.module("types").ThingParam.__annotations__) == (name != "")


def test_names_that_collide_are_told_apart(generate: Generate) -> None:
    client = generate(schemas(Thing=model(**{"a-b": TEXT, "a_b": TEXT, "aB": TEXT})))
    thing = client.module("types").Thing
    read = thing.model_validate({"a-b": "1", "a_b": "2", "aB": "3"})
    assert [read.a_b, read.a_b_2, read.a_b_3] == ["1", "2", "3"]


def test_absent_and_null_are_different(generate: Generate) -> None:
    client = generate(schemas(Thing=model(a={"type": ["string", "null"]})))
    thing = client.module("types").Thing
    assert thing.model_validate({}).model_fields_set == set()
    assert thing.model_validate({"a": None}).model_fields_set == {"a"}


def test_a_discriminator_picks_the_variant(generate: Generate) -> None:
    def variant(kind: str) -> dict[str, Any]:
        return {**model(kind={"const": kind}, text=TEXT), "required": ["kind"]}

    client = generate(
        schemas(
            Cat=variant("cat"),
            Dog=variant("dog"),
            Pet={
                "oneOf": [
                    {"$ref": "#/components/schemas/Cat"},
                    {"$ref": "#/components/schemas/Dog"},
                ],
                "discriminator": {"propertyName": "kind"},
            },
            Home=model(
                pets={"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
            ),
        )
    )
    types = client.module("types")
    home = types.Home.model_validate({"pets": [{"kind": "dog"}, {"kind": "cat"}]})
    assert [type(pet) for pet in home.pets] == [types.Dog, types.Cat]
    assert 'discriminator="kind"' in client["types/pet.py"]


def test_a_discriminator_that_pydantic_refuses_is_a_plain_union(
    generate: Generate,
) -> None:
    client = generate(
        schemas(
            Cat=model(kind={"const": "cat"}),  # not required
            Dog=model(kind={"const": "dog"}),
            Home=model(
                pet={
                    "oneOf": [
                        {"$ref": "#/components/schemas/Cat"},
                        {"$ref": "#/components/schemas/Dog"},
                    ],
                    "discriminator": {"propertyName": "kind"},
                }
            ),
        )
    )
    types = client.module("types")
    home = types.Home.model_validate({"pet": {"kind": "dog"}})
    assert type(home.pet) is types.Dog


def test_recursive_models_and_aliases(generate: Generate) -> None:
    client = generate(
        schemas(
            Tree=model(
                children={
                    "type": "array",
                    "items": {"$ref": "#/components/schemas/Tree"},
                }
            ),
            Json={
                "anyOf": [
                    TEXT,
                    {"type": "array", "items": {"$ref": "#/components/schemas/Json"}},
                ]
            },
            Holder=model(json={"$ref": "#/components/schemas/Json"}),
        )
    )
    types = client.module("types")
    tree = types.Tree.model_validate({"children": [{"children": []}]})
    assert tree.children[0].children == []
    assert types.Holder.model_validate({"json": ["a", ["b"]]}).json_ == ["a", ["b"]]


def test_named_members_of_an_enum(generate: Generate) -> None:
    client = generate(
        schemas(
            Colour={
                "type": "string",
                "enum": ["r", "g"],
                "x-enum-varnames": ["Red", "Green"],
            },
            Plain={"type": "string", "enum": ["a", "b"]},
        )
    )
    types = client.module("types")
    assert get_args(types.Colour) == ("r", "g")
    assert types.ColourValues.RED == "r"
    assert get_args(types.Plain) == ("a", "b")
    assert not hasattr(types, "PlainValues")


def test_keys_that_are_no_identifiers_are_written_as_text(generate: Generate) -> None:
    client = generate(
        schemas(
            Filter={
                **model(**{"$gt": {"type": "integer"}, "x": TEXT}),
                "required": ["$gt"],
            }
        )
    )
    param = client.module("types").FilterParam
    assert param.__required_keys__ == {"$gt"}
    assert param.__optional_keys__ == {"x"}


def test_read_only_fields_are_not_asked_of_a_caller(generate: Generate) -> None:
    client = generate(
        schemas(
            Thing=model(
                id={"type": "string", "readOnly": True},
                secret={"type": "string", "writeOnly": True},
            )
        )
    )
    types = client.module("types")
    assert "id" not in types.ThingParam.__annotations__
    assert "secret" in types.ThingParam.__annotations__
    assert "id" in types.Thing.model_fields


def test_extra_properties_have_their_type(generate: Generate) -> None:
    client = generate(
        schemas(
            Thing={
                **model(a=TEXT),
                "additionalProperties": {"type": "string", "format": "date"},
            }
        )
    )
    thing = client.module("types").Thing.model_validate({"a": "x", "b": "2030-01-02"})
    assert thing.b.year == 2030


def test_a_type_may_have_the_name_of_a_helper(generate: Generate) -> None:
    names = [
        "Any",
        "Field",
        "BaseModel",
        "Literal",
        "List",
        "Union",
        "Omit",
        "Operation",
    ]
    client = generate(
        schemas(
            **{name: model(kind={"enum": ["a", "b"]}, any={}) for name in names},
            Holder=model(
                **{
                    name.lower() + "-x": {"$ref": f"#/components/schemas/{name}"}
                    for name in names
                }
            ),
        )
    )
    types = client.module("types")
    for name in names:
        value = getattr(types, name).model_validate({"kind": "a", "any": 1})
        assert value.kind == "a"
    holder = types.Holder.model_validate({"any-x": {"kind": "b"}})
    assert type(holder.any_x) is types.Any


def test_everything_is_listed_and_loaded_when_it_is_asked_for(
    generate: Generate,
) -> None:
    import sys

    client = generate(schemas(Thing=model(a=TEXT), Other=model(b=TEXT)))
    types = client.module("types")
    assert {"Thing", "ThingParam", "Other"} <= set(dir(types))
    assert f"{client.package}.types.thing" not in sys.modules
    assert types.Thing.__name__ == "Thing"
    assert f"{client.package}.types.thing" in sys.modules
    assert f"{client.package}.types.other" not in sys.modules


def test_huge_lists_of_values_are_their_base_type(generate: Generate) -> None:
    values = [f"v{number}" for number in range(3_000)]
    client = generate(schemas(Huge={"type": "string", "enum": values}))
    assert client.module("types").Huge is str


def test_no_field_can_hide_what_a_model_has_of_its_own(generate: Generate) -> None:
    client = generate(schemas(Thing=model(a=TEXT)))
    base = client.module("_runtime").BaseModel
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some of Pydantic's are deprecated
        public = {name for name in dir(base) if not name.startswith("_")}
    assert public <= MODEL_ATTRIBUTES


def test_no_method_can_hide_what_a_client_has_of_its_own(generate: Generate) -> None:
    client = generate(schemas(Thing=model(a=TEXT)))
    runtime = client.module("_runtime")
    for kind in (runtime.Client, runtime.AsyncClient):
        public = {name for name in dir(kind) if not name.startswith("_")}
        assert public <= set(CLIENT_ATTRIBUTES)
    for kind in (runtime.Resource, runtime.AsyncResource):
        assert not {name for name in dir(kind) if not name.startswith("_")}


def test_what_is_called_a_parameter_is_not_called_so_twice(generate: Generate) -> None:
    spec = schemas(ToolParam=model(a=TEXT, kind={"enum": ["x"]}))
    del spec["paths"]["/things"]["post"]["responses"]["200"]["content"]
    client = generate(spec)
    types = client.module("types")
    assert "ToolParamParam" not in dir(types)
    assert types.ToolParam.__annotations__.keys() == {"a", "kind"}


def test_models_that_name_one_another_by_aliases_are_built_in_any_order(
    generate: Generate,
) -> None:
    link = {"$ref": "#/components/schemas/Link"}
    types = generate(
        schemas(
            Node=model(next=link),
            Link={"$ref": "#/components/schemas/Node"},
            Entry=model(link=link),
            Page=model(
                link=link,
                entries={
                    "type": "array",
                    "items": {"$ref": "#/components/schemas/Entry"},
                },
            ),
        )
    ).module("types")
    types.Node.model_rebuild()
    types.Entry.model_rebuild()
    page = types.Page.model_validate_json('{"link": {"next": {}}}')
    assert isinstance(page.link.next, types.Node)
