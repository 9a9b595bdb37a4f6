from tests.model.support import World, obj, ref
from triptych.model.types import Constraints, Default, Kind, Scalar
from triptych.problems import Severity


def test_fields_and_required_are_united_in_order():
    world = World(
        {
            "A": obj(["a"], a="string", b="integer"),
            "B": {"allOf": [ref("A"), obj(["c"], c="boolean")], "required": ["b"]},
        }
    )
    assert world.fields("B") == {"a": "string!", "b": "integer!", "c": "boolean!"}


def test_siblings_of_allof_count():
    world = World(
        {
            "A": obj(a="string"),
            "B": {"allOf": [ref("A")], "properties": {"b": {"type": "string"}}},
        }
    )
    assert world.fields("B") == {"a": "string", "b": "string"}


def test_a_single_reference_with_words_is_that_reference():
    world = World(
        {
            "A": obj(a="string"),
            "B": obj(
                plain={"allOf": [ref("A")], "description": "Words."},
                typed={"allOf": [ref("A")], "type": "object"},
                null={"allOf": [ref("A")], "type": ["object", "null"]},
                words={"allOf": [ref("A"), {"description": "Words."}]},
                sibling={**ref("A"), "description": "Words."},
                twice={"allOf": [ref("A"), ref("A")]},
            ),
        }
    )
    assert world.fields("B") == {
        "plain": "A",
        "typed": "A",
        "null": "A?",
        "words": "A",
        "sibling": "A",
        "twice": "A",
    }
    assert world.names == ["A", "B"]


def test_a_reference_with_siblings_that_add_fields_is_merged():
    world = World(
        {
            "A": obj(a="string"),
            "B": obj(x={**ref("A"), "properties": {"b": {"type": "integer"}}}),
        }
    )
    assert world.fields("B") == {"x": "BX"}
    assert world.fields("B/properties/x") == {"a": "string", "b": "integer"}


def test_one_field_described_twice_is_merged():
    world = World(
        {
            "A": obj(
                kind={"type": "string", "enum": ["a", "b", "c"]},
                size={"type": "number", "minimum": 1, "description": "Outer."},
                inner=obj(x="string"),
            ),
            "B": {
                "allOf": [
                    ref("A"),
                    obj(
                        kind={"const": "b"},
                        size={"type": "integer", "maximum": 5, "default": 2},
                        inner=obj(y="string"),
                    ),
                ]
            },
        }
    )
    assert world.fields("B") == {"kind": "'b'", "size": "integer", "inner": "BInner"}
    size = world.model("B").fields[1]
    assert isinstance(size.type, Scalar)
    assert size.type.constraints == Constraints(minimum=1, maximum=5)
    assert size.default == Default("2")
    assert size.docs.description == "Outer."
    assert world.fields("B/properties/inner") == {"x": "string", "y": "string"}
    assert world.fields("A")["inner"] == "AInner"


def test_inherited_inline_schemas_are_those_of_the_base():
    world = World(
        {"B": {"allOf": [ref("A"), obj(b="string")]}, "A": obj(in_=obj(x="string"))}
    )
    assert world.fields("B")["in_"] == "AIn"
    assert world.names == ["B", "A", "AIn"]


def test_scalars_meet():
    world = World(
        {
            "S": {"type": "string", "minLength": 2, "maxLength": 10},
            "T": {"allOf": [ref("S"), {"maxLength": 5, "pattern": "^a"}]},
            "E": {"allOf": [{"enum": ["a", "b", "c"]}, {"enum": ["c", "b", "d"]}]},
        }
    )
    declaration = world["T"]
    assert getattr(declaration, "type", None) == Scalar(
        Kind.STRING, None, Constraints(min_length=2, max_length=5, pattern="^a")
    )
    assert [m.value for m in world.enum("E").members] == ["b", "c"]


def test_number_and_integer_make_integer():
    world = World({})
    assert world.type({"allOf": [{"type": "number"}, {"type": "integer"}]}) == "integer"


def test_contradictions_are_reported_and_the_last_word_wins():
    world = World({"A": {"allOf": [{"type": "string"}, {"type": "integer"}]}})
    assert world.alias("A") == "integer"
    assert world.codes(Severity.WARNING) == ["contradictory-types"]


def test_cyclic_allof_ends_and_is_reported():
    world = World(
        {
            "A": {"allOf": [ref("B"), obj(a="string")]},
            "B": {"allOf": [ref("A"), obj(b="string")]},
        }
    )
    assert world.fields("A") == {"b": "string", "a": "string"}
    assert world.fields("B") == {"a": "string", "b": "string"}
    assert set(world.codes()) == {"allof-cycle"}


def test_a_diamond_is_no_cycle():
    world = World(
        {
            "Root": obj(r="string"),
            "Left": {"allOf": [ref("Root"), obj(l="string")]},
            "Right": {"allOf": [ref("Root"), obj(q="string")]},
            "Both": {"allOf": [ref("Left"), ref("Right")]},
        }
    )
    assert list(world.fields("Both")) == ["r", "l", "q"]
    assert world.codes() == []


def test_closed_parts_do_not_refuse_each_other():
    world = World(
        {
            "A": {**obj(a="string"), "additionalProperties": False},
            "B": {"allOf": [ref("A"), obj(b="string")]},
        }
    )
    assert world.fields("B") == {"a": "string", "b": "string"}
    assert world.model("B").extra is None


def test_a_union_inside_allof_is_distributed():
    world = World(
        {
            "Base": obj(["id"], id="string"),
            "B": obj(b="string"),
            "C": obj(c="string"),
            "A": {"allOf": [ref("Base"), {"oneOf": [ref("B"), ref("C")]}]},
        }
    )
    assert world.alias("A") == "AB | AC"
    assert world.fields("A/allOf/1/oneOf/0") == {"id": "string!", "b": "string"}
    assert world.fields("A/allOf/1/oneOf/1") == {"id": "string!", "c": "string"}


def test_two_unions_multiply_within_bounds():
    few = [obj(**{f"a{i}": "string"}) for i in range(2)]
    many = [obj(**{f"b{i}": "string"}) for i in range(40)]
    world = World(
        {
            "Few": {"allOf": [{"oneOf": few}, {"oneOf": few[:1] + many[:2]}]},
            "Many": {"allOf": [{"oneOf": few}, {"oneOf": many}]},
        }
    )
    assert len(world.union("Few").variants) == 6
    assert len(world.union("Many").variants) == 2
    assert world.codes(Severity.WARNING) == ["combination-too-large"]


def test_a_schema_extending_a_union_of_which_it_is_a_variant():
    world = World(
        {
            "Base": {
                **obj(["kind"], kind="string"),
                "oneOf": [ref("Child"), ref("Other")],
            },
            "Child": {"allOf": [ref("Base"), obj(c="string")]},
            "Other": {"allOf": [ref("Base"), obj(o="string")]},
        }
    )
    assert world.alias("Base") == "Child | Other"
    assert world.fields("Child") == {"kind": "string!", "c": "string"}


def test_long_chains_and_deep_nesting_need_no_deep_stack():
    chain: dict[str, object] = {"S0": obj(p0="string")}
    for i in range(1, 300):
        chain[f"S{i}"] = {"allOf": [ref(f"S{i - 1}"), obj(**{f"p{i}": "string"})]}
    world = World(chain)
    assert len(world.model("S299").fields) == 300
    nested: dict[str, object] = {"type": "string"}
    for _ in range(400):
        nested = {"allOf": [nested]}
    assert World({"A": nested}).alias("A") == "string"
