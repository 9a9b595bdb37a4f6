"""The variants of a union: where they stand, what they are called, and what surrounds them."""

from __future__ import annotations

from typing import Any, Final

from triptych.model.names import Name
from triptych.model.schemas.keywords import (
    Schema,
    inferred_types,
    is_null,
    items_of,
    literals,
    schema_of,
    stated_types,
    structural,
    text_of,
)
from triptych.model.schemas.nodes import Nodes
from triptych.model.schemas.places import Part, Place, Trail

_TITLE_WORDS: Final = 5
_NESTED: Final = frozenset({"properties", "items", "allOf", "oneOf", "anyOf"})
# What may surround alternatives without changing a variant that says at least as much itself.
_SURROUNDING: Final = frozenset(
    {"type", "properties", "required", "additionalProperties"}
)


def places_of(
    nodes: Nodes, part: Part, keyword: str, variants: list[Any], place: Place
) -> list[Place]:
    """Where each variant stands (null ones are not in ``variants``).

    A lone variant stands where the whole union stands. If several could be lifted, a word of its
    own tells each from the others: its title, the literal value that marks it, a property that
    only it has, or its number.
    """
    if len(variants) == 1:
        return [place]
    base = f"{part.place.pointer}/{keyword}/"
    indices = [
        i for i, v in enumerate(items_of(part.schema[keyword])) if not is_null(v)
    ]
    liftable = [v for v in variants if _could_be_lifted(v)]
    alone = len(liftable) == 1 and place.pointer not in nodes.components
    marks = {} if alone else _marks(nodes, liftable, part.schema)
    found: list[Place] = []
    for variant, index in zip(variants, indices, strict=True):
        trail = place.trail
        schema = schema_of(variant) or {}
        ref = schema.get("$ref")
        if isinstance(ref, str):
            pointer = nodes.target(ref)[1]
            trail = Trail(trail, Name.parse(nodes.names.get(pointer, "")))
        elif not alone and _could_be_lifted(variant):
            word = _word(schema, marks, liftable)
            if word is None:
                word = Name(("variant", str(index + 1)))
            trail = Trail(trail, word)
        found.append(Place(f"{base}{index}", trail, place.owner))
    return found


def absorbs(
    nodes: Nodes, rest: list[Part], variant: Schema, place: Place, tag: str | None
) -> bool:
    """Whether a variant says by itself all that the schemas around the union say.

    ``tag`` is the discriminator's property: whether it is required is left to the variant.
    """
    spoken = {key for part in rest for key in structural(part.schema)}
    if not spoken <= _SURROUNDING:
        return False
    extra = [
        p.schema["additionalProperties"]
        for p in rest
        if "additionalProperties" in p.schema
    ]
    if any(node is not True for node in extra):
        return False
    parts = nodes.parts(nodes.atoms(variant, place))
    if not all(_has_type(part, parts) for part in rest if "type" in part.schema):
        return False
    known = {
        name for p in parts for name in schema_of(p.schema.get("properties")) or ()
    }
    needed = {name for p in parts for name in items_of(p.schema.get("required"))}
    return all(
        known.issuperset(schema_of(part.schema.get("properties")) or ())
        and needed.issuperset(
            name for name in items_of(part.schema.get("required")) if name != tag
        )
        for part in rest
    )


def _has_type(part: Part, variant: list[Part]) -> bool:
    wanted = set(stated_types(part.schema) or ()) - {"null"}
    for other in variant:
        stated = set(stated_types(other.schema) or ()) - {"null"}
        if stated:
            # A type that no variant can have was meant for nothing: the variant knows better.
            return wanted >= stated or wanted.isdisjoint(stated)
    for other in variant:
        if literals(other.schema) is not None or not {"oneOf", "anyOf"}.isdisjoint(
            other.schema
        ):
            return True
    inferred = {kind for other in variant for kind in inferred_types(other.schema)}
    return bool(inferred) and wanted.issuperset(inferred)


def _could_be_lifted(node: Any) -> bool:
    schema = schema_of(node)
    return (
        schema is not None
        and "$ref" not in schema
        and (
            not _NESTED.isdisjoint(schema)
            or bool({"object", "array"} & set(stated_types(schema) or ()))
        )
    )


def _is_array(schema: Schema) -> bool:
    return "items" in schema and "properties" not in schema


def _marks(nodes: Nodes, variants: list[Any], around: Schema) -> dict[int, Name]:
    """For each variant (by identity) the literal value of the property in which they all differ."""
    objects = [
        s for s in map(schema_of, variants) if s is not None and not _is_array(s)
    ]
    if len(objects) < 2:
        return {}
    discriminator = schema_of(around.get("discriminator")) or {}
    wire_names = list(schema_of(objects[0].get("properties")) or ())
    told = discriminator.get("propertyName")
    if isinstance(told, str):
        wire_names.insert(0, told)
    for wire_name in wire_names:
        marks: dict[int, Name] = {}
        for schema in objects:
            node = (schema_of(schema.get("properties")) or {}).get(wire_name)
            values = nodes.literal_values(node)
            if values is None or len(values) != 1 or not isinstance(values[0], str):
                break
            marks[id(schema)] = Name.parse(values[0])
        else:
            if len({name.key for name in marks.values()}) == len(objects):
                return marks
    return {}


def _word(schema: Schema, marks: dict[int, Name], all: list[Any]) -> Name | None:
    title = Name.parse(text_of(schema.get("title")))
    if title.words:
        return Name(title.words[:_TITLE_WORDS])
    mark = marks.get(id(schema))
    if mark is not None and mark.words:
        return mark
    if _is_array(schema):
        return Name(("item",))
    objects = [s for s in map(schema_of, all) if s is not None and not _is_array(s)]
    if len(objects) == 1:
        return Name(("object",))
    others = {
        name
        for other in objects
        if other is not schema
        for name in schema_of(other.get("properties")) or ()
    }
    for name in schema_of(schema.get("properties")) or ():
        words = Name.parse(name).words
        if name not in others and words:
            return Name(("with", *words))
    return None
