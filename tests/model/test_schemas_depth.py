"""Deep and wide schemas: no RecursionError, no more than linear work."""

from typing import Any

import pytest

from tests.model.support import World, obj, ref
from triptych.model.types import List, Model, Ref, Union


def nested(keyword: str, depth: int) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(depth):
        if keyword == "items":
            schema = {"type": "array", "items": schema}
        elif keyword == "properties":
            schema = obj(x=schema)
        elif keyword == "additionalProperties":
            schema = {"type": "object", "additionalProperties": schema}
        else:
            schema = {keyword: [schema, {"type": "integer"}]}
    return schema


@pytest.mark.parametrize(
    "keyword", ["items", "properties", "additionalProperties", "anyOf", "oneOf"]
)
def test_deep_nesting(keyword: str):
    world = World({"A": nested(keyword, 400)})
    assert "A" in world.names
    assert all(d.name.words for d in world.declarations.values())


def test_deep_arrays_keep_every_level():
    world = World({"A": nested("items", 300)})
    declarations = world.declarations
    type: Any = Ref("#/components/schemas/A")
    levels = 0
    while True:
        if isinstance(type, Ref):
            type = getattr(declarations[type.id], "type")  # noqa: B009
        elif isinstance(type, List):
            type = type.item
            levels += 1
        else:
            break
    assert levels == 300


def test_long_chains_of_unions_and_references():
    chain: dict[str, Any] = {"U0": obj(x="string")}
    for i in range(1, 1500):
        chain[f"U{i}"] = {
            "oneOf": [ref(f"U{i - 1}"), obj(["k"], k={"const": str(i)})],
            "discriminator": {"propertyName": "k"},
        }
    world = World(dict(reversed(chain.items())))
    assert isinstance(world.union("U1499"), Union)
    assert isinstance(world["U0"], Model)


def test_many_properties():
    world = World(
        {
            "A": obj(
                **{f"p{i}": obj(x="string", **{f"y{i}": "string"}) for i in range(3000)}
            )
        }
    )
    assert len(world.model("A").fields) == 3000
    assert len(world.declarations) == 3001


def test_many_variants():
    variants = [
        obj(["k"], k={"const": f"v{i}"}, **{f"p{i}": "string"}) for i in range(1500)
    ]
    world = World({"A": {"oneOf": variants}})
    found = world.union("A").discriminator
    assert found is not None
    assert len(found.mapping) == 1500
