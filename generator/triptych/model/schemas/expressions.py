"""One schema, or several that hold together, as a type expression."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from msgspec.structs import replace

from triptych.model.schemas.constraints import constraints_of, plain_scalar, scalar_of
from triptych.model.schemas.discriminators import Discriminators
from triptych.model.schemas.docs import docs_of
from triptych.model.schemas.enums import (
    SCALARS,
    Values,
    const_variants,
    fitting,
    is_enum,
    non_null,
    open_values,
    values_of,
)
from triptych.model.schemas.keywords import (
    Schema,
    inferred_types,
    is_structural,
    items_of,
    json_type,
    schema_of,
    stated_types,
    structural,
)
from triptych.model.schemas.nodes import only_requires
from triptych.model.schemas.objects import Objects
from triptych.model.schemas.places import Part, Place
from triptych.model.schemas.registry import UNNAMED, Registry
from triptych.model.schemas.unions import ANY, NULL, nullable, union, without_null
from triptych.model.schemas.variants import absorbs, places_of
from triptych.model.types import (
    Constraints,
    Enum,
    Kind,
    List,
    Nullable,
    Ref,
    Scalar,
    Tuple,
    Type,
    Union,
)
from triptych.problems import Severity

# Inline arrays and unions nested deeper than this go on in an alias of their own.
_DEEP: Final = 40
# Variants that the combination of several unions may make; beyond that only one of them is kept.
_PRODUCT: Final = 64
# With any of these a schema is more than a plain scalar of its ``type``.
_MORE_THAN_SCALAR: Final = frozenset(
    {
        "$ref",
        "allOf",
        "oneOf",
        "anyOf",
        "enum",
        "const",
        "x-extensible-enum",
        "not",
        "if",
    }
)
# Keywords that no type expresses; their presence is noted.
_INEXPRESSIBLE: Final = frozenset(
    {
        "not",
        "if",
        "contains",
        "dependentRequired",
        "dependentSchemas",
        "unevaluatedItems",
        "$dynamicRef",
    }
)
_CHECKED: Final = "; the server checks it"


class Expressions:
    """Makes types of schemas; what must be declared for that goes to the registry."""

    def __init__(self, registry: Registry, declare: Callable[[str], None]) -> None:
        self._registry = registry
        self._nodes = registry.nodes
        self._declare = declare
        self._types: dict[int, Type] = {}  # by id() of nodes, which the document keeps
        self._references: dict[str, Type] = {}
        self._open: dict[int, str] = {}  # nodes being worked on, with their pointers
        self._recursive: set[int] = set()
        self._distributing: set[int] = set()
        self._depth = 0
        self._objects = Objects(registry, self)
        self.discriminators = Discriminators(registry, self)

    # -- one schema ---------------------------------------------------------------

    def type(self, node: Any, place: Place) -> Type:
        """The type of one schema. A node met again has the type it had."""
        schema = schema_of(node)
        if schema is None:
            if node is False:
                self._registry.note(
                    "false-schema",
                    "This schema allows no value, which no type says; the server refuses any.",
                    place,
                )
            return ANY
        stated = schema.get("type")
        if (
            isinstance(stated, str)
            and stated in SCALARS
            and _MORE_THAN_SCALAR.isdisjoint(schema)
        ):
            plain = plain_scalar(stated, schema)
            return plain or self._scalar(stated, [Part(schema, place)], place)
        key = id(schema)
        known = self._types.get(key)
        if known is not None:
            return known
        if key in self._open:
            self._recursive.add(key)
            return Ref(self._open[key])
        if self._depth >= _DEEP:
            return self._deferred(schema, place)
        if len(schema) == 1 and (ref := schema.get("$ref")) in self._nodes.components:
            found = self._types[key] = self._reference(ref)
            return found
        self._open[key] = place.pointer
        self._depth += 1
        try:
            found = self._one(schema, place)
        finally:
            self._depth -= 1
            del self._open[key]
        if self._nodes.allows_null(schema):
            found = nullable(found)
        if key in self._recursive and not self._registry.is_component(place):
            found = self._named(schema, place, found)
        self._types[key] = found
        return found

    def _reference(self, ref: str) -> Type:
        """The type of a schema that is nothing but a reference to a component."""
        known = self._references.get(ref)
        if known is None:
            null = self._nodes.allows_null(self._nodes.components[ref])
            known = nullable(Ref(ref)) if null else Ref(ref)
            self._references[ref] = known
        return known

    def _one(self, schema: Schema, place: Place) -> Type:
        ref = schema.get("$ref")
        if ref is None and "allOf" not in schema:
            return self.together(
                self._nodes.parts([Part(schema, place)]), place, schema
            )
        atoms = self._nodes.atoms(schema, place)
        if not atoms:
            return ANY
        if len(atoms) > 1:
            return self.together(self._nodes.parts(atoms), place, schema)
        ref = atoms[0].schema.get("$ref")
        if ref is None:
            parts = self._nodes.parts([replace(atoms[0], place=place)])
            return self.together(parts, place, schema)
        node, pointer = self._nodes.target(ref)
        if pointer in self._nodes.components:
            return Ref(pointer)
        return without_null(self.type(node, self._nodes.place(pointer)))

    def _deferred(self, schema: Schema, place: Place) -> Type:
        """Deeply nested: an alias now, its content once the stack has unwound."""
        reference = Ref(self._registry.enlist(place, schema))
        null = self._nodes.allows_null(schema)
        promise = nullable(reference) if null else reference
        self._types[id(schema)] = promise

        def work() -> None:
            del self._types[id(schema)]
            found = self.type(schema, place)
            self._registry.alias(reference.id, schema, without_null(found))
            self._types[id(schema)] = promise

        self._registry.later(work)
        return promise

    def _named(self, schema: Schema, place: Place, found: Type) -> Type:
        """An inline schema that refers to itself with no object in between needs a name."""
        if without_null(found) == Ref(place.pointer):
            return found  # a model, which has one
        reference = Ref(self._registry.enlist(place, schema))
        self._registry.alias(reference.id, schema, without_null(found))
        return nullable(reference) if isinstance(found, Nullable) else reference

    def declared(self, pointer: str) -> None:
        """See to it that a component is declared, as far as it can be now."""
        if self._depth < _DEEP:
            self._declare(pointer)

    # -- several schemas that hold together ---------------------------------------

    def together(self, parts: list[Part], place: Place, root: Schema | None) -> Type:
        """The type of a value for which all parts hold. ``root``: the one schema that says all this, if any."""
        alternatives = [
            (part, keyword)
            for part in parts
            for keyword in ("oneOf", "anyOf")
            if keyword in part.schema and self._means_union(part, keyword)
        ]
        if not alternatives:
            return self.plain(parts, place, root)
        part, keyword = alternatives[0]
        gone = {(id(part.schema), keyword)}
        if len(alternatives) > 1 and _product(alternatives) > _PRODUCT:
            self._registry.report(
                Severity.WARNING,
                "combination-too-large",
                "These alternatives combine to more variants than can be told apart;"
                f" only those of {keyword} at {part.place.pointer} are kept.",
                place.pointer,
            )
            gone = {(id(other.schema), key) for other, key in alternatives}
        rest: list[Part] = []
        for other in parts:
            bare = other.schema
            if "oneOf" in bare or "anyOf" in bare:
                key = id(bare)
                bare = {k: v for k, v in bare.items() if (key, k) not in gone}
            if any(map(is_structural, bare)):
                rest.append(replace(other, schema=bare))
        return self._alternatives(part, keyword, rest, place, root)

    def _means_union(self, part: Part, keyword: str) -> bool:
        variants = items_of(part.schema[keyword])
        if not variants or id(part.schema[keyword]) in self._distributing:
            return False
        # What nothing but requires becomes Model.alternatives.
        return not all(map(only_requires, variants))

    def _alternatives(
        self,
        part: Part,
        keyword: str,
        rest: list[Part],
        place: Place,
        root: Schema | None,
    ) -> Type:
        """The union of the variants, each of which holds together with the rest."""
        listed = items_of(part.schema[keyword])
        variants = non_null(listed)
        if not variants:
            return NULL
        spoken = {key for other in rest for key in structural(other.schema)}
        if spoken <= {"type", "format"}:
            values = const_variants(variants) or open_values(variants)
            if values is not None:
                return self._enum(values, place, root or part.schema)
        where = places_of(
            self._nodes, part, keyword, variants, place, merged=bool(rest)
        )
        wire_name = self.discriminators.wire_name(part.schema)
        types: list[Type] = []
        self._distributing.add(id(listed))
        try:
            for variant, at in zip(variants, where, strict=True):
                inner = schema_of(variant)
                if (
                    not rest
                    or inner is None
                    or absorbs(self._nodes, rest, inner, at, wire_name)
                ):
                    types.append(self.type(variant, at))
                else:
                    found = self._nodes.parts(self._nodes.atoms(inner, at))
                    types.append(self.together([*rest, *found], at, None))
        finally:
            self._distributing.discard(id(listed))
        combined = union(types)
        bare = without_null(combined)
        if isinstance(bare, Union):
            found = self.discriminators.of(part, bare, types, variants)
            if found is not None:
                bare = Union(bare.variants, found)
        return nullable(bare) if isinstance(combined, Nullable) else bare

    def plain(self, parts: list[Part], place: Place, root: Schema | None) -> Type:
        """The type of a value for which all parts hold, none of which has alternatives."""
        for part in parts:
            if not _INEXPRESSIBLE.isdisjoint(part.schema):
                for keyword in sorted(_INEXPRESSIBLE & part.schema.keys()):
                    checked = "" if keyword == "$dynamicRef" else _CHECKED
                    self._registry.note(
                        "inexpressible",
                        f"What {keyword} demands is not expressed in types{checked}.",
                        part.place,
                    )
            if part.schema.get("enum") == []:
                self._registry.report(
                    Severity.WARNING,
                    "enum-empty",
                    "This enum lists no value; it is ignored.",
                    part.place.pointer,
                )
        schemas = [part.schema for part in parts if not part.optional]
        kinds = self._kinds(parts)
        if any(map(is_enum, schemas)):
            values = values_of(schemas)
            if values is not None:
                return self._listed(values, kinds, place, root or schemas[-1])
            self._registry.note(
                "enum-of-objects",
                f"An enum of arrays or objects is not expressed in types{_CHECKED}.",
                place,
            )
        if not kinds:
            stated = any(stated_types(schema) for schema in schemas)
            return NULL if stated else ANY
        if len(kinds) == 1:
            return self._of_kind(kinds[0], parts, place, root)
        return union([self._of_kind(kind, parts, place, root) for kind in kinds])

    def _kinds(self, parts: list[Part]) -> tuple[str, ...]:
        """The JSON types, null aside, that all parts allow."""
        kinds: tuple[str, ...] | None = None
        for part in parts:
            types = stated_types(part.schema)
            if types is None:
                continue
            if "null" in types:
                types = tuple(t for t in types if t != "null")
            if kinds is None or kinds == types:
                kinds = types
                continue
            both = tuple(t for t in kinds if t in types)
            for wide, narrow in ((kinds, types), (types, kinds)):
                if "number" in wide and "integer" in narrow and "integer" not in both:
                    both += ("integer",)
            if not both and kinds and types:
                self._registry.report(
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
            return self._objects.object(parts, place, root)
        if kind == "array":
            return self._array(parts, place)
        return self._scalar(kind, parts, place)

    def _scalar(self, kind: str, parts: list[Part], place: Place) -> Scalar:
        def unusable(pattern: str) -> None:
            shown = pattern if len(pattern) <= 60 else pattern[:60] + "…"
            self._registry.note(
                "pattern-unusable",
                f"The pattern {shown!r} is no Python regular expression; it is left out.",
                place,
            )

        return scalar_of(kind, [p.schema for p in parts if not p.optional], unusable)

    def _array(self, parts: list[Part], place: Place) -> Type:
        items: list[tuple[Any, Place]] = []
        first: list[tuple[Any, Place]] = []
        closed = False
        for part in parts:
            prefix = items_of(part.schema.get("prefixItems"))
            if prefix:
                first = [
                    (node, part.place.item(f"prefixItems/{index}"))
                    for index, node in enumerate(prefix)
                ]
            node = part.schema.get("items")
            closed = closed or node is False
            if schema_of(node) is not None:
                items.append((node, part.place.item("items")))
        rest = self._objects.merged(items, place.item("items")) if items else ANY
        if first:
            types = tuple(self.type(node, at) for node, at in first)
            return Tuple(types, None if closed else rest)
        schemas = [part.schema for part in parts if not part.optional]
        limits = constraints_of("array", schemas)
        if closed:
            limits = Constraints(max_items=0)
        return List(rest, limits)

    # -- enums --------------------------------------------------------------------

    def _listed(
        self, values: Values, kinds: tuple[str, ...], place: Place, root: Schema
    ) -> Type:
        if len(kinds) == 1 and kinds[0] in SCALARS:
            fitted, lost = fitting(values, kinds[0])
            if lost:
                self._registry.report(
                    Severity.WARNING,
                    "enum-type",
                    f"Of the values listed {len(lost)} can be no {kinds[0]}, as type demands.",
                    place.pointer,
                )
            if fitted.members:
                values = fitted
        return self._enum(values, place, root)

    def _enum(self, values: Values, place: Place, root: Schema) -> Type:
        """A component is an Enum, so is an inline enum whose members have names; any other is a Literal."""
        if not values.members:
            return NULL
        is_component = self._registry.is_component(place)
        if "const" in root or not (is_component or values.named):
            if not values.open:
                return values.literal
            kinds = dict.fromkeys(json_type(m.value) for m in values.members)
            return union([values.literal, *(Scalar(Kind(kind)) for kind in kinds)])
        if not is_component:
            shared = self._registry.share(place, root)
            if shared is not None:
                return Ref(shared)
        key = self._registry.enlist(place, root, values.name)
        self._registry.declared[key] = Enum(
            id=key,
            name=UNNAMED,
            members=values.members,
            open=values.open,
            docs=docs_of(self._nodes, root, place.pointer),
            parent=self._registry.parent(key),
        )
        return Ref(key)


def _product(alternatives: list[tuple[Part, str]]) -> int:
    product = 1
    for part, keyword in alternatives:
        product *= max(1, len(items_of(part.schema[keyword])))
    return product
