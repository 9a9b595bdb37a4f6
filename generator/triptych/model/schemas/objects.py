"""Objects: models with their fields, and maps."""

from __future__ import annotations

from typing import Any, Final, Protocol

from msgspec.structs import replace

from triptych.model.names import Name
from triptych.model.schemas.constraints import constraints_of
from triptych.model.schemas.docs import NO_DOCS, default_of, docs_of
from triptych.model.schemas.keys import (
    extra_of,
    is_any_text,
    is_closed,
    keys_of,
    named_only,
)
from triptych.model.schemas.keywords import (
    Schema,
    escape,
    items_of,
    schema_of,
    text_among,
)
from triptych.model.schemas.nodes import only_requires
from triptych.model.schemas.places import Part, Place
from triptych.model.schemas.registry import UNNAMED, Registry
from triptych.model.schemas.unions import ANY, nullable, union, without_null
from triptych.model.types import (
    Alternatives,
    Default,
    Field,
    Kind,
    Literal,
    Map,
    Model,
    Ref,
    Scalar,
    Type,
)

_FIELD_NAMES: Final = ("x-fern-property-name", "x-speakeasy-name-override")
# Keywords by which a schema tells of the property that it is for; most have none of them.
_OF_FIELDS: Final = frozenset(
    {"$ref", "default", "readOnly", "writeOnly", *_FIELD_NAMES}
)


class Typing(Protocol):
    """What makes types of the schemas inside an object."""

    def type(self, node: Any, place: Place) -> Type: ...
    def together(
        self, parts: list[Part], place: Place, root: Schema | None
    ) -> Type: ...


class Objects:
    """Makes models and maps. A model is declared at once; its fields are filled in when the stack has unwound."""

    def __init__(self, registry: Registry, types: Typing) -> None:
        self._registry = registry
        self._nodes = registry.nodes
        self._types = types
        self._merged: dict[tuple[int, ...], Type] = {}
        self._names: dict[str, Name] = {}

    def object(self, parts: list[Part], place: Place, root: Schema | None) -> Type:
        """A reference to the model that the parts make together, or a map where they name no property."""
        firm = [part.schema for part in parts if not part.optional]
        if not any(_describes(part.schema) for part in parts):
            extra, loose = self._extra(parts)
            return Map(
                extra,
                constraints_of("object", firm),
                keys_of(parts, self._registry),
                loose,
            )
        if root is not None and not self._registry.is_component(place):
            shared = self._registry.share(place, root)
            if shared is not None:
                return Ref(shared)
        key = self._registry.enlist(place, root)
        if place.owner is None:
            # The root of what an operation lifts: what stands inside belongs to it.
            place = replace(place, owner=key)
            parts = [
                p if p.place.owner else replace(p, place=replace(p.place, owner=key))
                for p in parts
            ]
        self._registry.parts[key] = parts
        self._registry.later(lambda: self._fill(key, parts, place, root))
        return Ref(key)

    def _fill(
        self, key: str, parts: list[Part], place: Place, root: Schema | None
    ) -> None:
        properties: dict[str, list[tuple[Any, Place]]] = {}
        required: dict[str, None] = {}
        for part in parts:
            named = schema_of(part.schema.get("properties")) or {}
            for wire_name, node in named.items():
                known = properties.setdefault(wire_name, [])
                if not (part.optional and known):
                    known.append((node, part.place.property(wire_name)))
            if not part.optional:
                listed = items_of(part.schema.get("required"))
                required |= {name: None for name in listed if isinstance(name, str)}
        firm = [part.schema for part in parts if not part.optional]
        extra, loose = (None, False) if named_only(firm) else self._extra(parts)
        fields = [
            self._field(key, nodes, place, wire_name, wire_name in required)
            for wire_name, nodes in properties.items()
        ]
        for wire_name in required:
            if wire_name not in properties:
                self._registry.note(
                    "required-undeclared",
                    f"The required property {wire_name!r} has no schema.",
                    place,
                )
                fields.append(
                    Field(
                        wire_name=wire_name,
                        name=self._name(wire_name),
                        type=ANY if extra is None or loose else extra,
                        required=True,
                    )
                )
        self._registry.declared[key] = Model(
            id=key,
            name=UNNAMED,
            fields=tuple(fields),
            extra=extra,
            constraints=constraints_of("object", firm),
            alternatives=_alternatives(firm),
            keys=keys_of(parts, self._registry),
            loose=loose,
            docs=NO_DOCS if root is None else docs_of(self._nodes, root, key),
            parent=self._registry.parent(key),
        )

    def _field(
        self,
        key: str,
        nodes: list[tuple[Any, Place]],
        model: Place,
        wire_name: str,
        required: bool,
    ) -> Field:
        node, place = nodes[-1]
        if len(nodes) == 1:
            type = self._types.type(node, place)
        else:
            type = self.merged(nodes, model.property(wire_name))
        tag = self._registry.tags.get(key)
        if tag is not None and tag[0] == wire_name:
            type = _narrowed(type, tag[1], self._nodes.literal_values(node))
        docs = docs_of(self._nodes, node, place.pointer)
        schemas = [s for n, _ in reversed(nodes) if (s := schema_of(n)) is not None]
        default: Default | None = None
        named = ""
        read_only = write_only = False
        for schema in schemas:
            if not docs.description and schema is not node:
                borrowed = docs_of(self._nodes, schema, "").description
                docs = replace(docs, description=borrowed)
            if _OF_FIELDS.isdisjoint(schema):
                continue
            if default is None and "default" in schema:
                # A default that a narrower definition refuses is no default here.
                outer = schemas[0]
                default = default_of(self._registry, schema, outer, place.pointer)
            named = named or text_among(schema, _FIELD_NAMES)
            read_only = read_only or self._says(schema, "readOnly")
            write_only = write_only or self._says(schema, "writeOnly")
        return Field(
            wire_name=wire_name,
            name=self._name(named or wire_name),
            type=type,
            required=required,
            default=default,
            read_only=read_only,
            write_only=write_only,
            docs=docs,
        )

    def _says(self, schema: Schema, keyword: str) -> bool:
        """Whether a schema, or the one it refers to, carries a true annotation."""
        if keyword in schema:
            return schema[keyword] is True
        ref = schema.get("$ref")
        if isinstance(ref, str):
            target = schema_of(self._nodes.target(ref)[0]) or {}
            return target.get(keyword) is True
        return False

    def merged(self, nodes: list[tuple[Any, Place]], place: Place) -> Type:
        """The type of a value for which all the nodes hold; the last one is the outermost."""
        if len(nodes) == 1:
            return self._types.type(*nodes[0])
        key = tuple(id(node) for node, _ in nodes)
        known = self._merged.get(key)
        if known is None:
            known = self._merged[key] = self._merge(nodes, place)
        return known

    def _merge(self, nodes: list[tuple[Any, Place]], place: Place) -> Type:
        atoms: dict[object, Part] = {}
        for node, at in nodes:
            schema = schema_of(node)
            for atom in self._nodes.atoms(schema, at) if schema is not None else ():
                atoms.setdefault(atom.schema.get("$ref", id(atom.schema)), atom)
        if not atoms:
            return ANY
        if len(atoms) == 1:
            (only,) = atoms.values()
            found = self._types.type(only.schema, only.place)
        else:
            parts = self._nodes.parts(list(atoms.values()))
            found = self._types.together(parts, place, None)
        answers = [self._nodes.allows_null(node) for node, _ in nodes]
        stated = [answer for answer in answers if answer is not None]
        found = without_null(found)
        return nullable(found) if stated and stated[-1] else found

    def _extra(self, parts: list[Part]) -> tuple[Type, bool]:
        """The type of properties without a schema of their own; the outermost schema that says something decides.

        And whether it is only that of properties whose names match a pattern, while others may be anything.
        """
        found: Type = ANY
        loose = False
        for part in parts:
            if part.optional:
                continue
            schema, place = part.schema, part.place
            types: list[Type] = []
            node = extra_of(schema)
            if schema_of(node) is not None:
                types.append(self._types.type(node, place.item("additionalProperties")))
            patterns = schema_of(schema.get("patternProperties")) or {}
            for pattern, inner in patterns.items():
                at = place.item(f"patternProperties/{escape(pattern)}")
                types.append(self._types.type(inner, at))
            if types:
                found = union(types)
                loose = node in (None, True) and not any(map(is_any_text, patterns))
        ends = any(is_closed(part.schema) for part in parts if not part.optional)
        loose = loose and found != ANY and not ends
        if loose:
            self._registry.note(
                "inexpressible",
                "Which properties patternProperties speaks of is not expressed in types; the server checks it.",
                parts[0].place,
            )
        return found, loose

    def _name(self, text: str) -> Name:
        name = self._names.get(text)
        if name is None:
            name = self._names[text] = Name.parse(text)
        return name


def _describes(schema: Schema) -> bool:
    """Whether a schema speaks of certain properties, or of none at all, so that it is a model."""
    extra = extra_of(schema)
    if schema.get("properties") or schema.get("required"):
        return True
    if extra is False:
        return not schema.get("patternProperties")
    return "properties" in schema and extra is None


def _alternatives(schemas: list[Schema]) -> tuple[Alternatives, ...]:
    """What ``anyOf`` and ``oneOf`` of nothing but ``required`` ask for."""
    found: list[Alternatives] = []
    for schema in schemas:
        if "oneOf" not in schema and "anyOf" not in schema:
            continue
        refused = schema_of(schema.get("not")) or {}
        together = set(items_of(refused.get("required")))
        for keyword in ("oneOf", "anyOf"):
            variants = items_of(schema.get(keyword))
            if not variants or not all(map(only_requires, variants)):
                continue
            groups = tuple(
                tuple(
                    name
                    for name in items_of((schema_of(v) or {}).get("required"))
                    if isinstance(name, str)
                )
                for v in variants
            )
            one = keyword == "oneOf" or together == {n for g in groups for n in g}
            if any(groups) and (one or all(groups)):
                found.append(Alternatives(groups, one))
    return tuple(found)


def _narrowed(type: Type, values: tuple[str, ...], listed: list[Any] | None) -> Type:
    """The values that a discriminator's mapping gives, where the property itself allows them and more.

    ``listed`` are the values of an enum that the property refers to.
    """
    match type:
        case Scalar(Kind.STRING):
            return Literal(values)
        case Literal(found) if set(values) < set(found):
            return Literal(values)
        case Ref() if all(value in (listed or ()) for value in values):
            return Literal(values)
        case _:
            return type
