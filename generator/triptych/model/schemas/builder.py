"""JSON Schema 2020-12 nodes of the normalised document become types and declarations."""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple

from triptych.model.names import Name
from triptych.model.schemas import aliases, docs
from triptych.model.schemas.constraints import constraints_of, scalar_of
from triptych.model.schemas.discriminators import Discriminators
from triptych.model.schemas.enums import (
    Values,
    const_variants,
    fitting,
    is_enum,
    open_values,
    values_of,
    without_null as nonnull_variants,
)
from triptych.model.schemas.keywords import (
    Schema,
    escape,
    inferred_types,
    is_structural,
    items_of,
    json_type,
    schema_of,
    stated_types,
    structural,
    text_of,
)
from triptych.model.schemas.naming import Names, joined, proposals
from triptych.model.schemas.nodes import Nodes, Source, only_requires
from triptych.model.schemas.places import Part, Place, Trail
from triptych.model.schemas.unions import ANY, NULL, nullable, union, without_null
from triptych.model.schemas.variants import absorbs, places_of
from triptych.model.types import (
    Alias,
    Constraints,
    Declaration,
    Default,
    Docs,
    Enum,
    Field,
    Kind,
    List,
    Literal,
    Map,
    Model,
    Nullable,
    Ref,
    Scalar,
    Tuple,
    Type,
    Union,
)
from triptych.problems import Problem, Severity

# Inline arrays and unions nested deeper than this go on in an alias of their own.
_DEEP: Final = 40
# Variants that the combination of several unions may make; beyond that only one of them is kept.
_PRODUCT: Final = 64
_UNNAMED: Final = Name(())
_TYPE_NAMES: Final = ("x-fern-type-name", "x-speakeasy-name-override", "x-type-name")
_FIELD_NAMES: Final = ("x-fern-property-name", "x-speakeasy-name-override")
# Keywords that no type can express; their presence is noted.
_INEXPRESSIBLE: Final = frozenset(
    {
        "not",
        "if",
        "contains",
        "dependentRequired",
        "dependentSchemas",
        "propertyNames",
        "unevaluatedItems",
        "$dynamicRef",
    }
)


class _Lift(NamedTuple):
    place: Place
    name: str  # a name the schema itself asks for, or ""


class Schemas:
    """Types and declarations of one document.

    All component schemas are declared at once. :meth:`type_of` may then be asked for any inline
    schema; what it lifts is added to :meth:`declarations`.

    Arguments:
        document: The normalised document (OpenAPI 3.1 shape).
        type_names: Names the user wants for types: by component key, or by the name that would
            be given otherwise in any spelling.

    Attributes:
        problems: What could not be expressed or made sense of, in the order it was met.
    """

    def __init__(
        self, document: Source, type_names: Mapping[str, str] | None = None
    ) -> None:
        self._document = document
        self._type_names = dict(type_names or {})
        self.problems: list[Problem] = []
        self._nodes = Nodes(document, self._report)
        self._types: dict[int, Type] = {}  # by id() of nodes, which the document keeps
        self._merged: dict[tuple[int, ...], Type] = {}
        self._open: dict[int, str] = {}  # nodes being worked on, with their pointers
        self._recursive: set[int] = set()
        self._declared: dict[str, Declaration | None] = {}
        self._lifts: dict[str, _Lift] = {}
        self._shared: dict[tuple[object, bytes], str] = {}
        self._parts: dict[str, list[Part]] = {}
        self._pending: list[Callable[[], None]] = []
        self._distributing: set[int] = set()
        self._names: dict[str, Name] = {}
        self._depth = 0
        self._final: dict[str, Declaration] | None = None
        self._discriminators = Discriminators(self._nodes, self, self._report)
        for pointer in self._nodes.components:
            self.declare(pointer)
            self._drain()

    # -- the public side ----------------------------------------------------------

    def type_of(
        self, schema: Any, pointer: str, name: Name, parent: str | None = None
    ) -> Type:
        """The type of a schema anywhere in the document.

        Arguments:
            schema: The node, as it is in the document's tree (the same object: nodes met twice are known again).
            pointer: Its JSON pointer; the id of the declaration if it is lifted.
            name: What to call it if it is lifted; schemas lifted from inside it extend this name.
            parent: The id of the declaration in whose text it stands, or None.
        """
        self._final = None
        type = self.type(schema, Place(pointer, Trail(None, name), parent))
        self._drain()
        return type

    def docs_of(self, schema: Any, pointer: str) -> Docs:
        """The words of a schema: its own, or a description borrowed from the one schema it refers to."""
        return docs.docs_of(self._nodes, schema, pointer)

    def default_of(self, schema: Any, pointer: str) -> Default | None:
        """The default of a schema, or None; one that its own schema refuses is reported and left out."""
        node = schema_of(schema)
        if node is None or "default" not in node:
            return None
        value = node["default"]
        if docs.accepts(self._nodes, node, value) and docs.json_text(value) is not None:
            return docs.default_of(node)
        severity = Severity.NOTE if value is None else Severity.WARNING
        self._report(
            severity,
            "default-type",
            f"The default does not fit its schema ({json_type(value)}); it is left out.",
            pointer,
        )
        return None

    def declarations(self) -> dict[str, Declaration]:
        """All declarations by id, named: each component, in document order, followed by what was lifted from it."""
        if self._final is None:
            self._drain()
            ordered = self._ordered()
            names = self._assign_names(ordered)
            found = {
                key: replace(declaration, name=names[key])
                for key, declaration in ordered.items()
            }
            self._final = aliases.without_self(found, self._report)
        return self._final

    # -- one schema ---------------------------------------------------------------

    def type(self, node: Any, place: Place) -> Type:
        """The type of one schema; objects and named enums in it are lifted."""
        schema = schema_of(node)
        if schema is None:
            if node is False:
                self._note("false-schema", "A schema that allows no value", place)
            return ANY
        key = id(schema)
        known = self._types.get(key)
        if known is not None:
            return known
        if key in self._open:
            self._recursive.add(key)
            return Ref(self._open[key])
        if self._depth >= _DEEP:
            return self._defer(schema, place)
        self._open[key] = place.pointer
        self._depth += 1
        try:
            found = self._one(schema, place)
        finally:
            self._depth -= 1
            del self._open[key]
        if self._nodes.allows_null(schema):
            found = nullable(found)
        if key in self._recursive and place.pointer not in self._nodes.components:
            found = self._alias(schema, place, found)
        self._types[key] = found
        return found

    def _one(self, schema: Schema, place: Place) -> Type:
        if "$ref" not in schema and "allOf" not in schema:
            return self._together([Part(schema, place)], place, schema)
        atoms = self._nodes.atoms(schema, place)
        if not atoms:
            return ANY
        if len(atoms) > 1:
            return self._together(self._nodes.parts(atoms), place, schema)
        part = atoms[0]
        ref = part.schema.get("$ref")
        if ref is None:
            return self._together([part._replace(place=place)], place, schema)
        node, pointer = self._nodes.target(ref)
        if pointer in self._nodes.components:
            return Ref(pointer)
        return without_null(self.type(node, self._nodes.place(pointer)))

    def _defer(self, schema: Schema, place: Place) -> Type:
        """Deeply nested: an alias now, its content once the stack has unwound."""
        null = self._nodes.allows_null(schema) is True
        reference = Ref(self._enlist(place, schema))
        self._types[id(schema)] = nullable(reference) if null else reference

        def work() -> None:
            del self._types[id(schema)]
            found = without_null(self.type(schema, place))
            if self._declared.get(reference.id) is None and found != reference:
                self._declare_alias(reference.id, schema, found)

        self._pending.append(work)
        return self._types[id(schema)]

    def _alias(self, schema: Schema, place: Place, found: Type) -> Type:
        """An inline schema that refers to itself without an object in between needs a name."""
        reference = Ref(self._enlist(place, schema))
        self._declare_alias(reference.id, schema, without_null(found))
        return nullable(reference) if isinstance(found, Nullable) else reference

    # -- several schemas that hold together ---------------------------------------

    def _together(self, parts: list[Part], place: Place, root: Schema | None) -> Type:
        """The type of a value for which all parts hold. ``root``: the one schema that says all this, if any."""
        alternatives: list[tuple[Part, str]] = []
        for part in parts:
            for keyword in ("oneOf", "anyOf"):
                if keyword in part.schema and self._means_union(part, keyword):
                    alternatives.append((part, keyword))
        if not alternatives:
            return self._plain(parts, place, root)
        part, keyword = alternatives[0]
        others = alternatives[1:]
        if others and self._too_many(alternatives):
            self._report(
                Severity.WARNING,
                "combination-too-large",
                "These alternatives combine to more variants than can be told apart;"
                f" only those of {keyword} at {part.place.pointer} are kept.",
                place.pointer,
            )
            others = []
        rest: list[Part] = []
        for other in parts:
            kept = {keyword for p, keyword in others if p is other}
            bare = {
                k: v
                for k, v in other.schema.items()
                if k not in ("oneOf", "anyOf") or k in kept
            }
            if any(is_structural(k) for k in bare):
                rest.append(other._replace(schema=bare))
        return self._alternatives(part, keyword, rest, place, root)

    def _means_union(self, part: Part, keyword: str) -> bool:
        variants = items_of(part.schema[keyword])
        if not variants or id(part.schema[keyword]) in self._distributing:
            return False
        if all(only_requires(variant) for variant in variants):
            if any(schema_of(v) for v in variants):
                self._note(
                    "required-alternatives",
                    f"That {keyword} asks for one of several properties",
                    part.place,
                )
            return False
        return True

    def _too_many(self, alternatives: list[tuple[Part, str]]) -> bool:
        product = 1
        for part, keyword in alternatives:
            product *= max(1, len(items_of(part.schema[keyword])))
        return product > _PRODUCT

    def _alternatives(
        self,
        part: Part,
        keyword: str,
        rest: list[Part],
        place: Place,
        root: Schema | None,
    ) -> Type:
        listed = items_of(part.schema[keyword])
        variants = nonnull_variants(listed)
        if not variants:
            return NULL
        spoken = {key for other in rest for key in structural(other.schema)}
        if spoken <= {"type", "format"}:
            values = const_variants(variants) or open_values(variants)
            if values is not None:
                return self._enum(values, place, root or part.schema)
        where = places_of(self._nodes, part, keyword, variants, place)
        wire_name = self._discriminators.wire_name(part.schema)
        types: list[Type] = []
        key = id(listed)
        self._distributing.add(key)
        try:
            for variant, at in zip(variants, where, strict=True):
                inner = schema_of(variant)
                if not rest or inner is None:
                    types.append(self.type(variant, at))
                elif absorbs(self._nodes, rest, inner, at, wire_name):
                    types.append(self.type(variant, at))
                else:
                    found = self._nodes.parts(self._nodes.atoms(inner, at))
                    types.append(self._together([*rest, *found], at, None))
        finally:
            self._distributing.discard(key)
        combined = union(types)
        bare = without_null(combined)
        if isinstance(bare, Union):
            found = self._discriminators.of(part, bare, types, variants)
            if found is not None:
                bare = Union(bare.variants, found)
        return nullable(bare) if isinstance(combined, Nullable) else bare

    def _plain(self, parts: list[Part], place: Place, root: Schema | None) -> Type:
        """All parts hold and none has alternatives."""
        for part in parts:
            if not _INEXPRESSIBLE.isdisjoint(part.schema):
                for keyword in sorted(_INEXPRESSIBLE & part.schema.keys()):
                    self._note("inexpressible", f"What {keyword} demands", part.place)
        schemas = [part.schema for part in parts if not part.optional]
        kinds = self._kinds(parts)
        if any(is_enum(schema) for schema in schemas):
            values = values_of(schemas)
            if values is None:
                self._note("enum-of-objects", "An enum of arrays or objects", place)
                return ANY
            return self._listed(values, kinds, place, root or schemas[-1])
        if not kinds:
            stated = any(stated_types(schema) for schema in schemas)
            return NULL if stated else ANY
        return union(self._of_kind(kind, parts, place, root) for kind in kinds)

    def _kinds(self, parts: list[Part]) -> tuple[str, ...]:
        """The JSON types, null aside, that all parts allow."""
        kinds: tuple[str, ...] | None = None
        for part in parts:
            types = stated_types(part.schema)
            if types is None:
                continue
            types = tuple(t for t in types if t != "null")
            if kinds is None:
                kinds = types
                continue
            both = tuple(t for t in kinds if t in types)
            for wide, narrow in ((kinds, types), (types, kinds)):
                if "number" in wide and "integer" in narrow and "integer" not in both:
                    both += ("integer",)
            if not both and kinds and types:
                self._report(
                    Severity.WARNING,
                    "contradictory-types",
                    f"No value is both {' or '.join(kinds)} and {' or '.join(types)};"
                    " the latter is taken.",
                    part.place.pointer,
                )
                both = types
            kinds = both
        if kinds is not None:
            return kinds
        return tuple(dict.fromkeys(k for p in parts for k in inferred_types(p.schema)))

    def _of_kind(
        self, kind: str, parts: list[Part], place: Place, root: Schema | None
    ) -> Type:
        if kind == "object":
            return self._object(parts, place, root)
        if kind == "array":
            return self._array(parts, place)
        return scalar_of(
            kind,
            [part.schema for part in parts if not part.optional],
            lambda pattern: self._bad_pattern(pattern, place),
        )

    # -- enums --------------------------------------------------------------------

    def _listed(
        self, values: Values, kinds: tuple[str, ...], place: Place, root: Schema
    ) -> Type:
        if len(kinds) == 1 and kinds[0] in ("string", "integer", "number", "boolean"):
            fitted, lost = fitting(values, Scalar(Kind(kinds[0])))
            if lost:
                self._report(
                    Severity.WARNING,
                    "enum-type",
                    f"{len(lost)} of the values listed are no {kinds[0]}, as type demands.",
                    place.pointer,
                )
            if fitted.members:
                values = fitted
        return self._enum(values, place, root)

    def _enum(self, values: Values, place: Place, root: Schema) -> Type:
        if not values.members:
            return NULL
        is_component = place.pointer in self._nodes.components
        if not is_component and not values.named or "const" in root:
            if not values.open:
                return values.literal
            kinds = dict.fromkeys(json_type(m.value) for m in values.members)
            return union([values.literal, *(Scalar(Kind(kind)) for kind in kinds)])
        if not is_component:
            shared = self._share(place, root)
            if shared is not None:
                return Ref(shared)
        key = self._enlist(place, root, values.name)
        self._declared[key] = Enum(
            id=key,
            name=_UNNAMED,
            members=values.members,
            open=values.open,
            docs=self.docs_of(root, place.pointer),
            parent=self._parent(key, place),
        )
        return Ref(key)

    # -- arrays -------------------------------------------------------------------

    def _array(self, parts: list[Part], place: Place) -> Type:
        items: list[tuple[Any, Place]] = []
        first: list[tuple[Any, Place]] = []
        closed = False
        for part in parts:
            prefix = part.schema.get("prefixItems")
            if isinstance(prefix, list):
                first = [
                    (node, part.place.item(f"prefixItems/{index}"))
                    for index, node in enumerate(items_of(prefix))
                ]
            node = part.schema.get("items")
            if node is False:
                closed = True
            elif node is not None and node is not True:
                items.append((node, part.place.item("items")))
        rest = self._merge(items, place.item("items")) if items else ANY
        if first:
            types = tuple(self.type(node, at) for node, at in first)
            return Tuple(types, None if closed else rest)
        limits = self._limits("array", parts, place)
        if closed:
            limits = replace(limits or Constraints(), max_items=0)
        return List(rest, limits)

    def _limits(self, kind: str, parts: list[Part], place: Place) -> Constraints | None:
        schemas = [part.schema for part in parts if not part.optional]
        return constraints_of(kind, schemas, lambda _: None)

    # -- objects ------------------------------------------------------------------

    def _object(self, parts: list[Part], place: Place, root: Schema | None) -> Type:
        extras = [_extra_of(part.schema) for part in parts if not part.optional]
        closed = False in extras
        if not closed and not any(
            part.schema.get("properties")
            or (part.schema.get("required") and not part.optional)
            or ("properties" in part.schema and extra is None)
            for part, extra in zip(parts, [*extras, *[None] * len(parts)], strict=False)
        ):
            return Map(self._extra(parts, place), self._limits("object", parts, place))
        if root is not None and place.pointer not in self._nodes.components:
            shared = self._share(place, root)
            if shared is not None:
                return Ref(shared)
        key = self._enlist(place, root)
        self._parts[key] = parts
        owner = place.owner or key
        if place.owner is None:
            parts = [
                p if p.place.owner else p._replace(place=p.place._replace(owner=owner))
                for p in parts
            ]
        inside = place._replace(owner=owner)
        self._pending.append(lambda: self._fill(key, parts, inside, root, closed))
        return Ref(key)

    def _fill(
        self,
        key: str,
        parts: list[Part],
        place: Place,
        root: Schema | None,
        closed: bool,
    ) -> None:
        properties: dict[str, list[tuple[Any, Place]]] = {}
        required: dict[str, None] = {}
        for part in parts:
            for wire_name, node in (
                schema_of(part.schema.get("properties")) or {}
            ).items():
                known = properties.setdefault(wire_name, [])
                if not (part.optional and known):
                    known.append((node, part.place.property(wire_name)))
            if not part.optional:
                required |= {
                    n: None
                    for n in items_of(part.schema.get("required"))
                    if isinstance(n, str)
                }
        extra = None if closed else self._extra(parts, place)
        tags = self._discriminators.tags.get(key)
        fields: list[Field] = []
        for wire_name, nodes in properties.items():
            found = self._field(nodes, place, wire_name, wire_name in required)
            if tags and tags[0] == wire_name and _is_text(found.type):
                found = replace(found, type=Literal(tags[1]))
            fields.append(found)
        for wire_name in required:
            if wire_name not in properties and wire_name:
                self._note(
                    "required-undeclared",
                    f"The required property {wire_name!r} is not described; any value of it",
                    place,
                    "allowed",
                )
                type = ANY if extra is None else extra
                name = self._parsed(wire_name)
                fields.append(
                    Field(wire_name=wire_name, name=name, type=type, required=True)
                )
        self._declared[key] = Model(
            id=key,
            name=_UNNAMED,
            fields=tuple(fields),
            extra=extra,
            docs=docs.NO_DOCS if root is None else self.docs_of(root, key),
            parent=self._parent(key, self._lifts[key].place),
        )

    def _field(
        self,
        nodes: list[tuple[Any, Place]],
        model: Place,
        wire_name: str,
        required: bool,
    ) -> Field:
        type = self._merge(nodes, model.property(wire_name))
        node, place = nodes[-1]
        schema = schema_of(node) or {}
        words = self.docs_of(schema, place.pointer)
        default = self.default_of(schema, place.pointer)
        name = ""
        read_only = write_only = False
        for other, at in reversed(nodes):
            inner = schema_of(other)
            if inner is None:
                continue
            name = name or _wanted(inner, _FIELD_NAMES)
            read_only = read_only or self._says(inner, "readOnly")
            write_only = write_only or self._says(inner, "writeOnly")
            if inner is not schema:
                if not words.description:
                    words = self.docs_of(inner, at.pointer)
                if default is None and docs.accepts(
                    self._nodes, schema, inner.get("default")
                ):
                    default = self.default_of(inner, at.pointer)
        return Field(
            wire_name=wire_name,
            name=self._parsed(name or wire_name),
            type=type,
            required=required,
            default=default,
            read_only=read_only,
            write_only=write_only,
            docs=words,
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

    def _merge(self, nodes: list[tuple[Any, Place]], place: Place) -> Type:
        """The type of a value for which all the nodes hold; the last one is the outermost."""
        if len(nodes) == 1:
            return self.type(*nodes[0])
        key = tuple(id(node) for node, _ in nodes)
        known = self._merged.get(key)
        if known is not None:
            return known
        atoms: list[Part] = []
        refs: set[str] = set()
        for node, at in nodes:
            schema = schema_of(node)
            for atom in self._nodes.atoms(schema, at) if schema is not None else ():
                ref = atom.schema.get("$ref")
                if ref is None or ref not in refs:
                    atoms.append(atom)
                refs |= {ref} if ref is not None else set()
        if not atoms:
            return ANY
        if len(atoms) == 1:
            (only,) = atoms
            found = self.type(only.schema, only.place)
        else:
            found = self._together(self._nodes.parts(atoms), place, None)
        answers = [self._nodes.allows_null(node) for node, _ in nodes]
        stated = [answer for answer in answers if answer is not None]
        found = without_null(found)
        if stated and stated[-1]:
            found = nullable(found)
        self._merged[key] = found
        return found

    def _extra(self, parts: list[Part], place: Place) -> Type:
        """The type of properties that have no schema of their own."""
        found: Type = ANY
        stated = False
        for part in parts:
            if part.optional:
                continue
            node = _extra_of(part.schema)
            types: list[Type] = []
            if node is not None and node is not True and node is not False:
                stated = True
                types.append(self.type(node, part.place.item("additionalProperties")))
            patterns = schema_of(part.schema.get("patternProperties")) or {}
            for pattern, inner in patterns.items():
                stated = True
                at = part.place.item(f"patternProperties/{escape(pattern)}")
                types.append(self.type(inner, at))
            if types and not (node is None and not patterns):
                found = union(types)
        return found if stated else ANY

    # -- declarations -------------------------------------------------------------

    def declare(self, pointer: str) -> None:
        """Declare a component, once. Its model's fields are filled in later."""
        if pointer in self._declared or pointer not in self._nodes.components:
            return
        self._declared[pointer] = None
        node = self._nodes.components[pointer]
        place = self._nodes.place(pointer)
        found = self._discriminators.of_base(pointer, node)
        if found is None:
            found = without_null(self.type(node, place))
        if pointer not in self._lifts:
            self._lifts[pointer] = _Lift(place, "")
        if self._declared[pointer] is None and found != Ref(pointer):
            self._declare_alias(pointer, node, found)
        elif pointer not in self._parts and self._declared[pointer] is None:
            self._report(
                Severity.WARNING,
                "alias-cycle",
                "This schema means only itself; any value is allowed.",
                pointer,
            )
            self._declare_alias(pointer, node, ANY)

    def base_model(self, pointer: str, place: Place) -> Type:
        """The model of a base schema whose own name stands for all its subtypes."""
        schema = schema_of(self._nodes.components[pointer])
        assert schema is not None
        parts = self._nodes.parts(self._nodes.atoms(schema, self._nodes.place(pointer)))
        return self._plain(parts, place, None)

    def declared(self, pointer: str) -> Declaration | None:
        """A declaration as far as it is known; None while it is being worked on (models fill in late)."""
        if pointer not in self._declared and self._depth < _DEEP:
            self.declare(pointer)
        return self._declared.get(pointer)

    def parts_of(self, id: str) -> list[Part] | None:
        """The schemas a model is made of; None if it is no model."""
        return self._parts.get(id)

    def _declare_alias(self, key: str, node: Any, type: Type) -> None:
        self._declared[key] = Alias(
            id=key,
            name=_UNNAMED,
            type=type,
            docs=self.docs_of(node, key),
            parent=self._parent(key, self._lifts[key].place),
        )

    def _parent(self, key: str, place: Place) -> str | None:
        return None if place.owner == key else place.owner

    def _enlist(self, place: Place, root: Schema | None, name: str = "") -> str:
        """A new id for a declaration at a place, to be named and filled."""
        key = place.pointer
        if key not in self._nodes.components:
            number = 2
            while key in self._declared:
                key = f"{place.pointer}#{number}"
                number += 1
        self._declared[key] = None
        wanted = name or (_wanted(root, _TYPE_NAMES) if root is not None else "")
        self._lifts[key] = _Lift(place, wanted)
        return key

    def _share(self, place: Place, root: Schema) -> str | None:
        """The id of an equal schema under the same owner or of the same proposed name; else remember this one."""
        told = {k: v for k, v in root.items() if is_structural(k) or k.startswith("x-")}
        digest = hashlib.blake2b(marshal.dumps(told, 2), digest_size=16).digest()
        keys = [(joined(place.trail.segments()).key, digest)]
        if place.owner is not None:
            keys.append((place.owner, digest))
        for key in keys:
            if key in self._shared:
                return self._shared[key]
        for key in keys:
            self._shared[key] = place.pointer
        return None

    def _drain(self) -> None:
        """Fill in what was put off, in order; filling may put off more."""
        while self._pending:
            batch, self._pending = self._pending, []
            for work in batch:
                work()

    def _ordered(self) -> dict[str, Declaration]:
        inside: dict[str, list[str]] = {key: [] for key in self._nodes.components}
        outside: list[str] = []
        for key, lift in self._lifts.items():
            if key not in inside:
                inside.get(lift.place.owner or "", outside).append(key)
        order = [k for owner, inner in inside.items() for k in (owner, *inner)]
        found: dict[str, Declaration] = {}
        for key in [*order, *outside]:
            declaration = self._declared.get(key)
            if declaration is not None:
                found[key] = declaration
        return found

    def _assign_names(self, ordered: Mapping[str, Declaration]) -> dict[str, Name]:
        names = Names(self._type_names)
        found: dict[str, Name] = {}
        for key, text in self._nodes.names.items():
            schema = schema_of(self._nodes.components[key]) or {}
            wanted = self._type_names.get(text) or _wanted(schema, _TYPE_NAMES) or text
            found[key] = names.claim(iter((Name.parse(wanted),)))
        for key in ordered:
            if key in found:
                continue
            place, wanted = self._lifts[key]
            segments = place.trail.segments()
            if wanted:
                own = Name.parse(wanted)
                found[key] = names.claim(iter((own, joined([*segments, own]))))
            else:
                found[key] = names.claim(proposals(segments))
        return found

    def _parsed(self, text: str) -> Name:
        name = self._names.get(text)
        if name is None:
            name = self._names[text] = Name.parse(text)
        return name

    # -- problems -----------------------------------------------------------------

    def _report(self, severity: Severity, code: str, message: str, at: str) -> None:
        self.problems.append(self._document.problem(severity, code, message, at))

    def _note(self, code: str, what: str, place: Place, fate: str = "") -> None:
        fate = fate or "not expressed in types"
        self._report(Severity.NOTE, code, f"{what} is {fate}.", place.pointer)

    def _bad_pattern(self, pattern: str, place: Place) -> None:
        shown = pattern if len(pattern) <= 60 else pattern[:60] + "…"
        self._report(
            Severity.NOTE,
            "pattern-unusable",
            f"The pattern {shown!r} is no Python regular expression; it is left out.",
            place.pointer,
        )


def _extra_of(schema: Schema) -> Any:
    """What a schema says about further properties: a schema, True, False, or None for nothing."""
    for keyword in ("additionalProperties", "unevaluatedProperties"):
        if keyword in schema:
            return schema[keyword]
    return None


def _wanted(schema: Schema, keywords: tuple[str, ...]) -> str:
    return next((t for k in keywords if (t := text_of(schema.get(k)))), "")


def _is_text(type: Type) -> bool:
    return isinstance(type, Scalar) and type.kind is Kind.STRING
