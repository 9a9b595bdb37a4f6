"""How the models of a union are told apart on the wire (OpenAPI 3.1 §4.8.25)."""

from __future__ import annotations

from typing import Any, Final, Protocol

from triptych.model.names import Name
from triptych.model.schemas.keywords import (
    Schema,
    distinct,
    items_of,
    schema_of,
)
from triptych.model.schemas.nodes import COMPONENTS
from triptych.model.schemas.places import Part, Place, Trail
from triptych.model.schemas.registry import Registry
from triptych.model.schemas.unions import union
from triptych.model.types import (
    Alias,
    Discriminator,
    Nullable,
    Ref,
    Type,
    Union,
)
from triptych.problems import Severity

# The union of a base schema's subtypes is followed this deep for the models in it.
_DEPTH: Final = 20
_REPORT: Final = "discriminator-unusable"


class Types(Protocol):
    """What is asked of the types while they are still being made."""

    def declared(self, pointer: str) -> None: ...
    def plain(self, parts: list[Part], place: Place, root: Schema | None) -> Type: ...


class Discriminators:
    """Finds discriminators; explicit ones, and those that literal properties make evident."""

    def __init__(self, registry: Registry, types: Types) -> None:
        self._registry = registry
        self._nodes = registry.nodes
        self._types = types
        self._keys = {key: pointer for pointer, key in self._nodes.names.items()}
        self._subtypes: dict[str, list[str]] = {}
        for pointer, node in self._nodes.components.items():
            self._find_subtypes(pointer, node)

    @staticmethod
    def wire_name(schema: Schema) -> str | None:
        """The property that a schema's ``discriminator`` names, if it has one that names one."""
        given = schema_of(schema.get("discriminator")) or {}
        name = given.get("propertyName")
        return name if isinstance(name, str) and name else None

    # -- a union ------------------------------------------------------------------

    def of(
        self, part: Part, union: Union, types: list[Type], variants: list[Any]
    ) -> Discriminator | None:
        """The discriminator of a union, or None. One that is given but can't work is reported."""
        wire_name = self.wire_name(part.schema)
        given = "discriminator" in part.schema
        ids = self._models(union)
        if ids is None or (given and wire_name is None):
            if given:
                why = (
                    "it names no property"
                    if wire_name is None
                    else "not every variant is an object of its own"
                )
                self._unusable(part, why)
            return None
        if wire_name is None:
            return self._evident(ids)
        given_mapping = schema_of(part.schema.get("discriminator")) or {}
        explicit = self._explicit(given_mapping, part, ids, types, variants)
        return self._mapped(wire_name, explicit, ids)

    def _mapped(
        self, wire_name: str, explicit: list[tuple[str, str]], ids: list[str]
    ) -> Discriminator:
        given: dict[str, list[str]] = {}
        for value, target in explicit:
            given.setdefault(target, []).append(value)
        for id in ids:
            # A variant made for this union takes its values from the union's own mapping.
            if id in given and id not in self._nodes.components:
                self._registry.tags.setdefault(id, (wire_name, tuple(given[id])))
        known = dict.fromkeys(explicit)
        exclusive = True
        spoken_for = {value for value, _ in explicit}
        for id in ids:
            values = self._values(id, wire_name)
            listed = given.get(id, [])
            if values is None or None in values:
                exclusive = False
            texts = [v for v in values or () if isinstance(v, str)]
            exclusive = exclusive and len(texts) == len(values or ())
            for text in texts:
                if text not in listed and text not in spoken_for:
                    known[(text, id)] = None
            if values is not None and any(text not in texts for text in listed):
                exclusive = False
            if not listed and not texts:
                known[(self._schema_name(id), id)] = None
            exclusive = exclusive and all((text, id) in known for text in texts)
        order = {id: index for index, id in enumerate(ids)}
        mapping = tuple(sorted(known, key=lambda pair: order[pair[1]]))
        if len({value for value, _ in mapping}) < len(mapping):
            exclusive = False
        return Discriminator(wire_name, mapping, exclusive)

    def _evident(self, ids: list[str]) -> Discriminator | None:
        """A property that every variant requires with literal strings of its own is a discriminator, said or not."""
        first = self._registry.parts.get(ids[0], [])
        for wire_name in dict.fromkeys(
            name
            for part in first
            for name in schema_of(part.schema.get("properties")) or ()
        ):
            mapping: dict[str, str] = {}
            total = 0
            for id in ids:
                values = self._values(id, wire_name)
                if not values or not all(isinstance(v, str) for v in values):
                    break
                if not self._requires(id, wire_name):
                    break
                mapping |= dict.fromkeys(values, id)
                total += len(values)
            else:
                if total == len(mapping):
                    return Discriminator(wire_name, tuple(mapping.items()), True)
        return None

    def _explicit(
        self,
        discriminator: Schema,
        part: Part,
        ids: list[str],
        types: list[Type],
        variants: list[Any],
    ) -> list[tuple[str, str]]:
        """The pairs of ``mapping`` that name variants; what names anything else is reported."""
        found: list[tuple[str, str]] = []
        by_title: dict[str, str] = {}
        combined: dict[str, str] = {}  # a component and its variant, where they differ
        for type, node in zip(types, variants, strict=True):
            schema = schema_of(node) or {}
            if isinstance(type, Ref):
                if isinstance(schema.get("title"), str):
                    by_title[schema["title"]] = type.id
                if isinstance(schema.get("$ref"), str):
                    combined[self._nodes.target(schema["$ref"])[1]] = type.id
        for value, target in (schema_of(discriminator.get("mapping")) or {}).items():
            id = self._named(target) or by_title.get(str(target))
            id = combined.get(id or "", id)
            inner = self._models(Ref(id)) if id is not None else None
            meant = [i for i in inner or () if i in ids]
            if not meant:
                self._unusable(
                    part, f"its mapping of {value!r} names none of the variants", value
                )
            if len(meant) > 1:  # an alias of a union: its models know their values
                meant = [
                    i
                    for i in meant
                    if value
                    in (self._values(i, self.wire_name(part.schema) or "") or ())
                ]
            found += [(value, i) for i in meant]
        return found

    def _named(self, target: object) -> str | None:
        """The component that a mapping's text means: its name, or a reference to it."""
        if not isinstance(target, str):
            return None
        by_name = self._keys.get(target)
        if by_name is not None:
            return by_name
        if target in self._nodes.components:
            return target
        if target.startswith("#/"):
            pointer = self._target(target)
            return pointer if pointer in self._nodes.components else None
        stem = target.rpartition("/")[2].rpartition("#")[2]
        for name in (stem, stem.rpartition(".")[0]):
            if COMPONENTS + name in self._nodes.components:
                return COMPONENTS + name
        return None

    def _target(self, ref: str) -> str | None:
        try:
            return self._nodes.target(ref)[1]
        except (KeyError, IndexError, ValueError, LookupError):
            return None

    def _models(self, type: Type, depth: int = 0) -> list[str] | None:
        """The ids of the models a type stands for, through aliases and unions; None if it is more than models."""
        match type:
            case Ref(id):
                self._types.declared(id)
                if id in self._registry.parts:
                    return [id]
                declaration = self._registry.declared.get(id)
                if isinstance(declaration, Alias) and depth < _DEPTH:
                    return self._models(declaration.type, depth + 1)
                return None
            case Nullable(inner):
                return self._models(inner, depth)
            case Union(variants):
                found: dict[str, None] = {}
                for variant in variants:
                    ids = self._models(variant, depth)
                    if ids is None:
                        return None
                    found |= dict.fromkeys(ids)
                return list(found)
            case _:
                return None

    def _values(self, id: str, wire_name: str) -> list[Any] | None:
        """The literal values that a model allows for a property; None if it allows others, or lacks it."""
        tag = self._registry.tags.get(id)
        found: list[list[Any]] = []
        for part in self._registry.parts.get(id, ()):
            properties = schema_of(part.schema.get("properties")) or {}
            if wire_name in properties:
                values = self._nodes.literal_values(properties[wire_name])
                if values is not None:
                    found.append(values)
        if tag is not None and tag[0] == wire_name:
            return list(tag[1])
        if not found:
            return None
        first, *others = found
        return distinct(v for v in first if all(v in other for other in others))

    def _needs(self, pointer: str) -> set[str]:
        """The properties that a component requires, with what it extends."""
        schema = schema_of(self._nodes.components[pointer]) or {}
        place = self._nodes.place(pointer)
        return {
            name
            for part in self._nodes.parts(self._nodes.atoms(schema, place))
            for name in items_of(part.schema.get("required"))
            if isinstance(name, str)
        }

    def _requires(self, id: str, wire_name: str) -> bool:
        return any(
            wire_name in items_of(part.schema.get("required"))
            for part in self._registry.parts.get(id, ())
        )

    def _schema_name(self, id: str) -> str:
        # A base that is one of its own subtypes is declared below its discriminator.
        component = id.removesuffix("/discriminator")
        return self._nodes.names.get(component) or id.rpartition("/")[2]

    def _unusable(self, part: Part, why: str, value: str | None = None) -> None:
        severity = Severity.WARNING
        subject = (
            "The discriminator is of no use"
            if value is None
            else "Of the discriminator"
        )
        self._registry.report(
            severity,
            _REPORT,
            f"{subject}: {why}.",
            f"{part.place.pointer}/discriminator",
        )

    # -- a base schema ------------------------------------------------------------

    def of_base(self, pointer: str, node: Any) -> Type | None:
        """What a base schema with a discriminator of its own stands for: the union of its subtypes.

        None when it has no discriminator, or alternatives of its own, or nothing extends it.
        """
        subtypes = self._subtypes.get(pointer)
        schema = schema_of(node)
        if not subtypes or schema is None:
            return None
        wire_name = self.wire_name(schema) or ""
        place = self._nodes.place(pointer)
        types: list[Type] = []
        itself: str | None = None
        for subtype in subtypes:
            if subtype == pointer:
                at = Place(
                    f"{pointer}/discriminator",
                    Trail(place.trail, Name(("base",))),
                    pointer,
                )
                parts = self._nodes.parts(self._nodes.atoms(schema, place))
                own = self._types.plain(parts, at, None)
                itself = own.id if isinstance(own, Ref) else None
                types.append(own)
            else:
                types.append(Ref(subtype))
        found = union(types)
        if not isinstance(found, Union):
            return found
        ids = self._models(found)
        if ids is None:
            return found
        mapping = (schema_of(schema["discriminator"]) or {}).get("mapping")
        explicit: list[tuple[str, str]] = []
        for value, target in (schema_of(mapping) or {}).items():
            id = self._named(target)
            id = itself if id == pointer else id
            if id in ids:
                explicit.append((value, id))
        return Union(found.variants, self._mapped(wire_name, explicit, ids))

    def _find_subtypes(self, pointer: str, node: Any) -> None:
        schema = schema_of(node)
        if (
            schema is None
            or self.wire_name(schema) is None
            or not {"oneOf", "anyOf"}.isdisjoint(schema)
        ):
            return
        found: dict[str, None] = {}
        given = schema_of(schema["discriminator"]) or {}
        values: dict[str, list[str]] = {}
        for value, target in (schema_of(given.get("mapping")) or {}).items():
            id = self._named(target)
            if id is not None:
                values.setdefault(id, []).append(value)
            else:
                self._registry.report(
                    Severity.WARNING,
                    _REPORT,
                    f"Of the discriminator: its mapping of {value!r} names no schema.",
                    f"{pointer}/discriminator",
                )
        stack = [*self._nodes.children.get(pointer, ()), *values][::-1]
        while stack:
            child = stack.pop()
            if child in found or (child == pointer and child not in values):
                continue
            found[child] = None
            if child != pointer:
                stack.extend(reversed(self._nodes.children.get(child, ())))
        if len(found) == 1 and not values:
            [lone] = found
            if not self._needs(lone) <= self._needs(pointer):
                # With no word about what there is, the base need not be the one schema that extends it.
                found[pointer] = None
        wire_name = self.wire_name(schema) or ""
        for id, tags in values.items():
            if id in found and id != pointer:
                self._registry.tags.setdefault(id, (wire_name, tuple(tags)))
        if any(id != pointer for id in found):
            self._subtypes[pointer] = list(found)
