from tests.model.support import World, obj, ref
from triptych.model.names import Name
from triptych.model.types import Any, Docs, Example, Kind, Ref, Scalar


def test_fields_in_order_with_their_marks():
    world = World(
        {
            "A": obj(
                ["b"],
                b={"type": "string", "readOnly": True, "description": " words "},
                a={"type": "string", "writeOnly": True, "deprecated": True},
            )
        }
    )
    b, a = world.model("A").fields
    assert (b.wire_name, b.required, b.read_only, b.write_only) == (
        "b",
        True,
        True,
        False,
    )
    assert b.docs == Docs(description="words")
    assert (a.wire_name, a.required, a.read_only, a.write_only) == (
        "a",
        False,
        False,
        True,
    )
    assert a.docs.deprecated


def test_wire_names_keep_their_bytes():
    names = ["", "@type", "a-b", "a_b", "größe", "$ref", "x y", "1"]
    world = World({"A": obj(**dict.fromkeys(names, "string"))})
    assert [f.wire_name for f in world.model("A").fields] == names


def test_a_field_may_ask_for_a_name():
    world = World(
        {
            "A": obj(
                x={"type": "string", "x-fern-property-name": "betterName"},
                y={"type": "string", "x-speakeasy-name-override": "why"},
            )
        }
    )
    assert [f.name for f in world.model("A").fields] == [
        Name(("better", "Name")),
        Name(("why",)),
    ]


def test_additional_properties():
    world = World(
        {
            "Nothing": obj(x="string"),
            "Any": {**obj(x="string"), "additionalProperties": True},
            "Closed": {**obj(x="string"), "additionalProperties": False},
            "Typed": {
                **obj(x="string"),
                "additionalProperties": {"type": "integer"},
            },
            "Empty": {"type": "object", "additionalProperties": False},
            "Free": {"type": "object", "additionalProperties": True},
            "Map": {"type": "object", "additionalProperties": {"type": "integer"}},
            "Unevaluated": {**obj(x="string"), "unevaluatedProperties": False},
        }
    )
    assert world.model("Nothing").extra == Any()
    assert world.model("Any").extra == Any()
    assert world.model("Closed").extra is None
    assert world.model("Typed").extra == Scalar(Kind.INTEGER)
    assert world.model("Empty").fields == ()
    assert world.model("Empty").extra is None
    assert world.alias("Free") == "{any}"
    assert world.alias("Map") == "{integer}"
    assert world.model("Unevaluated").extra is None


def test_pattern_properties_are_the_values_of_what_is_extra():
    patterns = {"^x-": {"type": "string"}, "^y-": {"type": "integer"}}
    world = World(
        {
            "Map": {"type": "object", "patternProperties": patterns},
            "Model": {**obj(a="string"), "patternProperties": patterns},
            "Only": {
                "type": "object",
                "patternProperties": patterns,
                "additionalProperties": False,
            },
        }
    )
    assert world.alias("Map") == "{string | integer}"
    extra = world.model("Model").extra
    assert extra is not None
    assert world.show(extra) == "string | integer"
    assert world.alias("Only") == "{string | integer}"


def test_lifted_objects_are_named_from_where_they_stand():
    world = World(
        {
            "ChatCompletion": obj(
                choices={
                    "type": "array",
                    "items": obj(
                        index="integer",
                        logprobs={"anyOf": [obj(x="number"), {"type": "null"}]},
                    ),
                },
                usage=obj(total="integer"),
                labels={"type": "object", "additionalProperties": obj(y="string")},
            )
        }
    )
    assert world.names == [
        "ChatCompletion",
        "ChatCompletionChoice",
        "ChatCompletionUsage",
        "ChatCompletionLabel",
        "ChatCompletionChoiceLogprobs",
    ]
    choice = world.model("ChatCompletion/properties/choices/items")
    assert choice.parent == "#/components/schemas/ChatCompletion"
    logprobs = world.model(
        "ChatCompletion/properties/choices/items/properties/logprobs"
    )
    assert logprobs.parent == "#/components/schemas/ChatCompletion"
    assert world.model("ChatCompletion").parent is None


def test_inline_schemas_of_operations_are_lifted_under_the_given_name():
    world = World({})
    schema = obj(data={"type": "array", "items": obj(id="string")})
    assert world.type(schema, "FileList") == "FileList"
    assert world.names == ["FileList", "FileListData"]
    assert world.model("#/x").parent is None
    assert world.model("#/x/properties/data/items").parent == "#/x"


def test_equal_schemas_of_one_owner_share_a_declaration():
    point = obj(x="integer", y="integer")
    world = World(
        {"Line": obj(start=dict(point), end={**point, "description": "The end."})}
    )
    assert world.fields("Line") == {"start": "LineStart", "end": "LineStart"}
    assert world.model("Line").fields[1].docs.description == "The end."


def test_equal_schemas_of_one_name_share_a_declaration():
    world = World({})
    assert world.type(obj(x="string"), "Found") == "Found"
    assert world.type(obj(x="string"), "Found") == "Found"
    assert world.type(obj(x="integer"), "Found") == "Found2"
    assert world.names == ["Found", "Found2"]


def test_the_same_node_is_the_same_type():
    world = World({})
    node = obj(x="string")
    assert world.type(node, "One") == world.type(node, "Another") == "One"


def test_recursion_is_a_reference():
    world = World(
        {
            "Node": obj(next=ref("Node"), all={"type": "array", "items": ref("Node")}),
            "Json": {
                "anyOf": [
                    {"type": "string"},
                    {"type": "null"},
                    {"type": "array", "items": ref("Json")},
                    {"type": "object", "additionalProperties": ref("Json")},
                ]
            },
        }
    )
    assert world.fields("Node") == {"next": "Node", "all": "[Node]"}
    assert world.alias("Json") == "string | [Json?] | {Json?}"
    assert world.codes() == []


def test_a_reference_into_a_component_is_the_same_declaration():
    world = World(
        {
            "A": obj(inner=obj(x="string")),
            "B": obj(y={"$ref": "#/components/schemas/A/properties/inner"}),
        }
    )
    assert world.fields("B") == {"y": "AInner"}
    assert world.names == ["A", "AInner", "B"]


def test_an_inline_array_of_itself_becomes_an_alias():
    pointer = "#/components/schemas/A/properties/tree"
    world = World({"A": obj(tree={"type": "array", "items": {"$ref": pointer}})})
    assert world.fields("A") == {"tree": "ATree"}
    assert world.alias("A/properties/tree") == "[ATree]"


def test_an_alias_that_is_only_itself_allows_anything_and_is_reported():
    world = World(
        {
            "A": {"anyOf": [ref("B")]},
            "B": {"oneOf": [ref("A"), ref("B")]},
            "C": {"anyOf": [ref("C"), {"type": "string"}]},
        }
    )
    assert world.alias("C") == "string"
    assert world.codes().count("alias-cycle") >= 2
    for declaration in world.declarations.values():
        assert Ref(declaration.id) != getattr(declaration, "type", None)


def test_an_alias_of_a_reference_stays_an_alias():
    world = World({"A": obj(x="string"), "B": ref("A")})
    assert world.alias("B") == "A"


def test_a_description_is_borrowed_from_the_one_target():
    world = World(
        {
            "T": {"type": "string", "description": "The target."},
            "A": obj(
                own={**ref("T"), "description": "My own."},
                plain=ref("T"),
                null={"anyOf": [ref("T"), {"type": "null"}]},
            ),
        }
    )
    assert [f.docs.description for f in world.model("A").fields] == [
        "My own.",
        "The target.",
        "The target.",
    ]


def test_words_of_a_schema():
    schema = {
        "title": "A fine Thing",
        "description": "Words.\n",
        "deprecated": True,
        "x-deprecated-reason": "Use another.",
        "externalDocs": {"url": "https://example.com"},
        "examples": [{"a": 1}, "x"],
    }
    assert World({}).schemas.docs_of(schema, "#/components/schemas/Thing") == Docs(
        summary="A fine Thing",
        description="Words.",
        deprecated=True,
        deprecation="Use another.",
        external_url="https://example.com",
        examples=(Example("", '{"a": 1}'), Example("", '"x"')),
    )


def test_a_title_that_only_repeats_the_name_is_no_summary():
    docs = World({}).schemas.docs_of({"title": "Item Id"}, "#/x/properties/item_id")
    assert docs.summary == ""


def test_a_required_property_without_a_schema_is_a_field_of_any_value():
    world = World({"A": {**obj(["x", "y"], x="string")}})
    assert world.fields("A") == {"x": "string!", "y": "any!"}
    assert world.codes() == ["required-undeclared"]


def test_components_may_share_one_node():
    node = obj(x="string")
    world = World({"A": node, "B": node})
    assert world.fields("A") == {"x": "string"}
    assert world.alias("B") == "A"


def test_ids_of_components_are_escaped_pointers():
    world = World({"a/b~c": obj(x="string"), "R": obj(r=ref("a~1b~0c"))})
    assert world.fields("R") == {"r": "ABC"}
