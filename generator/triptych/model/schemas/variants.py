"""The variants of a union: where they stand, what they are called, and what surrounds them."""

from __future__ import annotations

from collections import Counter
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

_TITLE_WORDS: Final = 8  # a longer title is a sentence
_NESTED: Final = frozenset({"properties", "items", "allOf", "oneOf", "anyOf"})
# What may surround alternatives without changing a variant that says at least as much itself.
_SURROUNDING: Final = frozenset(
    {"type", "properties", "required", "additionalProperties"}
)


def places_of(
    nodes: Nodes,
    part: Part,
    keyword: str,
    variants: list[Any],
    place: Place,
    *,
    merged: bool,
) -> list[Place]:
    """Where each variant stands (null ones are not in ``variants``).

    ``merged``: variants that are references may be lifted as well, together with what surrounds them.

    A lone variant stands where the whole union stands. If several could be lifted, a word of its
    own tells each from the others: its title, the literal value that marks it, a property that
    only it has, or its number.
    """
    if len(variants) == 1:
        return [place]
    liftable = [s for v in variants if (s := _liftable(v)) is not None]
    alone = len(liftable) == 1 and place.pointer not in nodes.components
    words = _Words(nodes, liftable, part.schema, place.trail)
    indices = [
        i for i, v in enumerate(items_of(part.schema[keyword])) if not is_null(v)
    ]
    found: list[Place] = []
    for variant, index in zip(variants, indices, strict=True):
        trail = place.trail
        schema = schema_of(variant) or {}
        if "$ref" in schema:
            named = merged
        else:
            named = not alone and _liftable(schema) is not None
        if named:
            trail = Trail(trail, words.of(schema, index))
        pointer = f"{part.place.pointer}/{keyword}/{index}"
        found.append(Place(pointer, trail, place.owner))
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


def _liftable(node: Any) -> Schema | None:
    """The schema of an inline variant that may become a declaration or hold one."""
    schema = schema_of(node)
    if schema is None or "$ref" in schema:
        return None
    nested = not _NESTED.isdisjoint(schema)
    stated = stated_types(schema) or ()
    return schema if nested or "object" in stated or "array" in stated else None


def _is_array(schema: Schema) -> bool:
    return "items" in schema and "properties" not in schema


class _Words:
    """A word for each variant of one union."""

    def __init__(
        self, nodes: Nodes, variants: list[Schema], around: Schema, trail: Trail
    ) -> None:
        self._nodes = nodes
        self._trail = trail
        self._objects = [schema for schema in variants if not _is_array(schema)]
        self._marks = self._find_marks(schema_of(around.get("discriminator")) or {})
        self._uses = Counter(
            name
            for schema in self._objects
            for name in schema_of(schema.get("properties")) or ()
        )

    def of(self, schema: Schema, index: int) -> Name:
        """Title, mark, kind, the component it is made of, a property only it has, or its number."""
        ref = schema.get("$ref")
        if isinstance(ref, str):
            return self._named_after(ref)
        title = Name.parse(text_of(schema.get("title")))
        if 0 < len(title.words) <= _TITLE_WORDS:
            return title
        mark = self._marks.get(id(schema))
        if mark is not None:
            return mark
        if title.words:
            return Name(title.words[:_TITLE_WORDS])
        if _is_array(schema):
            return Name(("item",))
        if len(self._objects) == 1:
            return Name(("object",))
        for member in map(schema_of, items_of(schema.get("allOf"))):
            if member is not None and isinstance(member.get("$ref"), str):
                return self._named_after(member["$ref"])
        for wire_name in schema_of(schema.get("properties")) or ():
            words = Name.parse(wire_name).words
            if words and self._uses[wire_name] == 1:
                return Name(("with", *words))
        return Name(("variant", str(index + 1)))

    def _named_after(self, ref: str) -> Name:
        """The name of a component, without the words in front that it shares with what it is added to."""
        key = self._nodes.names.get(self._nodes.target(ref)[1], "")
        words = Name.parse(key).words
        before = [w.lower() for n in self._trail.segments() for w in n.words]
        common = 0
        for word, other in zip(words[:-1], before, strict=False):
            if word.lower() != other:
                break
            common += 1
        return Name(words[common:])

    def _find_marks(self, discriminator: Schema) -> dict[int, Name]:
        """For each object (by identity) the literal value of the property in which they all differ."""
        if len(self._objects) < 2:
            return {}
        wire_names = list(schema_of(self._objects[0].get("properties")) or ())
        told = discriminator.get("propertyName")
        if isinstance(told, str):
            wire_names.insert(0, told)
        for wire_name in wire_names:
            marks: dict[int, Name] = {}
            for schema in self._objects:
                node = (schema_of(schema.get("properties")) or {}).get(wire_name)
                values = self._nodes.literal_values(node)
                if not values or len(values) > 1 or not isinstance(values[0], str):
                    break
                marks[id(schema)] = Name.parse(values[0])
            else:
                keys = {name.key for name in marks.values()}
                if len(keys) == len(self._objects) and () not in keys:
                    return marks
        return {}
