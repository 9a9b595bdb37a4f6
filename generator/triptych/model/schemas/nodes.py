"""Questions about raw schemas that need references followed: targets, parts, null, literal values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

from msgspec.structs import replace

from triptych.model.names import Name
from triptych.model.schemas.keywords import (
    Schema,
    escape,
    is_null,
    is_structural,
    items_of,
    literals,
    schema_of,
    stated_types,
    structural,
    token,
)
from triptych.model.schemas.places import Part, Place, Trail
from triptych.problems import Problem, Severity

COMPONENTS = "#/components/schemas/"
# How far questions are followed through nested combinations before the answer is "unknown".
_DEPTH = 100
# The keywords by which a schema is made of others.
_COMBINING: Final = frozenset({"$ref", "allOf", "oneOf", "anyOf"})


class Source(Protocol):
    """What is needed of a document: its tree, its references, and problems with positions."""

    @property
    def tree(self) -> dict[str, Any]: ...
    def at(self, pointer: str) -> Any: ...
    def resolve(self, node: Any, pointer: str) -> tuple[Any, str]: ...
    def problem(
        self,
        severity: Severity,
        code: str,
        message: str,
        pointer: str,
        mend: str | None = None,
    ) -> Problem: ...


class Nodes:
    """The schemas of one document, and what can be asked of them before any type is built.

    Attributes:
        components: Every component schema by its pointer, in the order of the document.
        names: The same pointers to the components' keys.
        children: For each component, the components whose ``allOf`` names it, in order.
    """

    def __init__(
        self, document: Source, report: Callable[[Severity, str, str, str], None]
    ) -> None:
        self._document = document
        self._report = report
        schemas = schema_of(document.tree.get("components")) or {}
        found = schema_of(schemas.get("schemas")) or {}
        self.names: dict[str, str] = {COMPONENTS + escape(k): k for k in found}
        self.components: dict[str, Any] = dict(
            zip(self.names, found.values(), strict=True)
        )
        self._by_node = {id(node): key for key, node in self.components.items()}
        self._targets: dict[str, tuple[Any, str]] = {}
        self._places: dict[str, Place] = {}
        self._references: dict[str, Schema] = {}
        self._stripped: dict[int, Schema] = {}
        self._null: dict[int, bool | None] = {}
        self._literals: dict[int, list[Any] | None] = {}
        self.children: dict[str, list[str]] = {}
        self._find_children()

    def _find_children(self) -> None:
        for pointer, node in self.components.items():
            schema = schema_of(node)
            if schema is None or "allOf" not in schema:
                continue
            for member in items_of(schema["allOf"]):
                inner = schema_of(member)
                if inner is not None and isinstance(inner.get("$ref"), str):
                    target = self.target(inner["$ref"])[1]
                    self.children.setdefault(target, []).append(pointer)

    def target(self, ref: str) -> tuple[Any, str]:
        """The node that a ``$ref`` names (one hop) and its pointer, spelled as this class spells it."""
        known = self._targets.get(ref)
        if known is None:
            if ref in self.components:
                known = self.components[ref], ref
            else:
                node = self._document.at(ref)
                known = node, self._by_node.get(id(node), ref)
            self._targets[ref] = known
        return known

    def place(self, pointer: str) -> Place:
        """Where a component, or a schema that something refers to by its path, stands."""
        known = self._places.get(pointer)
        if known is None:
            known = self._places[pointer] = self._place(pointer)
        return known

    def _place(self, pointer: str) -> Place:
        key = self.names.get(pointer)
        if key is not None:
            return Place(pointer, Trail(None, Name.parse(key)), pointer)
        segments = [
            segment.replace("~1", "/").replace("~0", "~")
            for segment in pointer.removeprefix("#/").split("/")
        ]
        owner: str | None = None
        if segments[0] == "components" and len(segments) > 2:
            root = Name.parse(segments[2])
            if segments[1] == "schemas":
                owner = COMPONENTS + escape(segments[2])
            segments = segments[3:]
        elif segments[0] == "paths" and len(segments) > 2:
            words = [w for w in segments[1].split("/") if w and w[0] != "{"]
            root = Name.parse(" ".join([segments[2], *words]))
            segments = segments[3:]
        else:
            root = Name.parse(segments[0])
            segments = segments[1:]
        trail = Trail(None, root)
        words = iter(segments)
        for word in words:
            if word in ("properties", "$defs", "definitions"):
                trail = Trail(trail, next(words, ""))
            elif word in ("items", "prefixItems", "additionalProperties"):
                trail = trail.item()
            elif word in ("requestBody", "parameters"):
                trail = Trail(trail, Name(("request",)))
            elif word in ("responses", "headers"):
                trail = Trail(trail, Name(("response",)))
        return Place(pointer, trail, owner)

    # -- allOf and $ref -----------------------------------------------------------

    def atoms(self, schema: Schema, place: Place) -> list[Part]:
        """The schemas that ``allOf`` and ``$ref`` siblings put together, references not yet followed.

        An atom is either ``{"$ref": …}`` alone or a schema without ``$ref`` and ``allOf``. Atoms that
        allow everything are left out, so are repeats of one reference. Order is that of the text,
        ``allOf`` before its siblings.
        """
        found: list[Part] = []
        refs: set[str] = set()
        stack: list[tuple[Schema, Place, bool]] = [(schema, place, False)]
        while stack:
            node, where, taken = stack.pop()
            combined = "$ref" in node or "allOf" in node
            if combined and not taken:
                stack.append((node, where, True))
                for index, member in reversed(
                    list(enumerate(items_of(node.get("allOf"))))
                ):
                    inner = schema_of(member)
                    if inner is not None:
                        stack.append((inner, where.under(f"allOf/{index}"), False))
                ref = node.get("$ref")
                if isinstance(ref, str) and ref not in refs:
                    refs.add(ref)
                    found.append(Part(self._reference(ref), where))
                continue
            if any(key not in ("$ref", "allOf") for key in structural(node)):
                found.append(Part(self._own(node) if combined else node, where))
        return _without_echoes(found)

    def _own(self, schema: Schema) -> Schema:
        """A schema without its ``$ref`` and ``allOf``: the same object on every call."""
        known = self._stripped.get(id(schema))
        if known is None:
            known = {k: v for k, v in schema.items() if k not in ("$ref", "allOf")}
            self._stripped[id(schema)] = known
        return known

    def _reference(self, ref: str) -> Schema:
        """``{"$ref": ref}``: the same object on every call, for what is remembered by identity."""
        return self._references.setdefault(ref, {"$ref": ref})

    def parts(self, atoms: list[Part]) -> list[Part]:
        """The atoms with every reference followed, each target once; cyclic ``allOf`` is reported."""
        if len(atoms) == 1 and "$ref" not in atoms[0].schema:
            return [*atoms, *_conditional(atoms[0])]
        out: list[Part] = []
        seen: set[str] = set()
        # (atom, the references on the way to it)
        stack: list[tuple[Part, tuple[str, ...]]] = [(a, ()) for a in reversed(atoms)]
        while stack:
            part, way = stack.pop()
            ref = part.schema.get("$ref")
            if ref is None:
                out.append(part)
                out.extend(_conditional(part))
                continue
            node, pointer = self.target(ref)
            if pointer in way:
                self._report(
                    Severity.WARNING,
                    "allof-cycle",
                    "This schema includes itself through allOf; the repeat is ignored.",
                    part.place.pointer,
                )
                continue
            if pointer in seen:
                continue
            seen.add(pointer)
            target = schema_of(node)
            if target is not None:
                inner = self.atoms(target, self.place(pointer))
                if pointer in self.components:
                    inner = [self._without_base_union(p, part) for p in inner]
                stack.extend((a, (*way, pointer)) for a in reversed(inner))
        return out

    def _without_base_union(self, part: Part, child: Part) -> Part:
        """A base whose ``oneOf`` lists the very schema that extends it: that list says nothing about the child."""
        owner = child.place.owner
        keys = [
            keyword
            for keyword in ("oneOf", "anyOf")
            if any(
                self.target(inner["$ref"])[1] == owner
                for variant in items_of(part.schema.get(keyword))
                if (inner := schema_of(variant)) and isinstance(inner.get("$ref"), str)
            )
        ]
        if not keys or owner is None:
            return part
        bare = {k: v for k, v in part.schema.items() if k not in keys}
        return replace(part, schema=bare)

    # -- null ---------------------------------------------------------------------

    def allows_null(self, node: Any, depth: int = 0) -> bool | None:
        """Whether null is allowed: True when some keyword says so, False when one forbids it, else None.

        Kinder than the letter: ``type: [string, "null"]`` beside an ``enum`` without null, and an
        ``enum`` with null beside ``type: string``, both mean that null is allowed.
        """
        schema = schema_of(node)
        if schema is None or depth > _DEPTH:
            return None
        key = id(schema)
        if key not in self._null:
            self._null[key] = None  # what a cycle is told
            self._null[key] = self._allows_null(schema, depth)
        return self._null[key]

    def _allows_null(self, schema: Schema, depth: int) -> bool | None:
        types = stated_types(schema)
        if types and "null" in types:
            return True
        values = literals(schema)
        if values is not None and None in values:
            return True
        if types or values is not None:
            return False
        if _COMBINING.isdisjoint(schema):
            return None
        answers: list[bool | None] = []
        ref = schema.get("$ref")
        if isinstance(ref, str):
            answers.append(self.allows_null(self.target(ref)[0], depth + 1))
        answers += [
            self.allows_null(member, depth + 1)
            for member in items_of(schema.get("allOf"))
        ]
        for keyword in ("oneOf", "anyOf"):
            if keyword not in schema:
                continue
            variants = [
                self.allows_null(variant, depth + 1)
                for variant in items_of(schema[keyword])
            ]
            if True in variants:
                answers.append(True)
            elif variants and None not in variants:
                answers.append(False)
        if False in answers:
            return False
        return True if True in answers else None

    # -- literal values -----------------------------------------------------------

    def literal_values(self, node: Any, depth: int = 0) -> list[Any] | None:
        """The values that a schema allows if it is made of ``const`` and ``enum`` alone, null among them."""
        schema = schema_of(node)
        if schema is None or depth > _DEPTH:
            return None
        if id(schema) not in self._literals:
            self._literals[id(schema)] = None
            self._literals[id(schema)] = self._literal_values(schema, depth)
        return self._literals[id(schema)]

    def _literal_values(self, schema: Schema, depth: int) -> list[Any] | None:
        found: list[list[Any]] = []
        own = literals(schema)
        if _COMBINING.isdisjoint(schema):
            return own
        if own is not None:
            found.append(own)
        ref = schema.get("$ref")
        members = items_of(schema.get("allOf"))
        if isinstance(ref, str):
            members = [self.target(ref)[0], *members]
        for member in members:
            inner = self.literal_values(member, depth + 1)
            if inner is not None:
                found.append(inner)
        for keyword in ("oneOf", "anyOf"):
            variants = [v for v in items_of(schema.get(keyword)) if not is_null(v)]
            values = [self.literal_values(variant, depth + 1) for variant in variants]
            if values and None not in values:
                found.append([v for group in values for v in group or ()])
        if not found:
            return None
        first, *others = found
        return [
            v for v in first if all(token(v) in map(token, group) for group in others)
        ]


def _without_echoes(atoms: list[Part]) -> list[Part]:
    """One reference beside atoms that only repeat its ``type`` is that reference."""
    refs = [atom for atom in atoms if "$ref" in atom.schema]
    if len(refs) != 1:
        return atoms
    bare = all(
        "$ref" in atom.schema or list(structural(atom.schema)) == ["type"]
        for atom in atoms
    )
    return refs if bare else atoms


def _conditional(part: Part) -> list[Part]:
    """What ``if``, ``then``, ``else`` and ``dependentSchemas`` may add: their properties, as optional ones."""
    schema = part.schema
    found: list[Part] = []
    if "if" not in schema and "dependentSchemas" not in schema:
        return found
    for keyword in ("if", "then", "else"):
        inner = schema_of(schema.get(keyword))
        if inner is not None and "properties" in inner:
            found.append(Part(inner, part.place.under(keyword), True))
    for key, node in (schema_of(schema.get("dependentSchemas")) or {}).items():
        inner = schema_of(node)
        if inner is not None and "properties" in inner:
            place = part.place.under(f"dependentSchemas/{escape(key)}")
            found.append(Part(inner, place, True))
    return found


def only_requires(node: Any) -> bool:
    """Whether a variant says no more than which properties must be there (``{required: [a]}``)."""
    schema = schema_of(node)
    if schema is None:
        return node is True
    return all(
        key in ("required", "not", "type", "minProperties", "maxProperties")
        for key in schema
        if is_structural(key)
    ) and schema.get("type") in (None, "object")
