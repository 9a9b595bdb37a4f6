"""The way in: types and declarations for the schemas of one document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec.structs import replace

from triptych.model.names import Name
from triptych.model.rules.rule_book import RuleBook
from triptych.model.schemas import aliases, docs
from triptych.model.schemas.expressions import Expressions
from triptych.model.schemas.keywords import schema_of
from triptych.model.schemas.nodes import Source
from triptych.model.schemas.places import Place, Trail
from triptych.model.schemas.registry import Registry
from triptych.model.schemas.unions import ANY, without_null
from triptych.model.types import Declaration, Default, Docs, Ref, Type
from triptych.problems import Problem, Severity


class Schemas:
    """Types and declarations of one document.

    All component schemas are declared at once. :meth:`type_of` may then be asked for any inline
    schema; what it lifts is added to :meth:`declarations`.

    Declarations never allow null themselves: a reference to a component that allows null is
    ``Nullable(Ref(…))`` wherever it stands.

    Arguments:
        document: The normalised document (OpenAPI 3.1 shape).
        type_names: Names the user wants for types: by component key, or by the name that would
            be given otherwise in any spelling.
    """

    def __init__(
        self, document: Source, type_names: Mapping[str, str] | None = None
    ) -> None:
        self._type_names = dict(type_names or {})
        self._problem = document.problem
        self._registry = Registry(document)
        self._nodes = self._registry.nodes
        self._expressions = Expressions(self._registry, self._declare)
        self._final: dict[str, Declaration] | None = None
        self._kept: list[Any] = (
            []
        )  # nodes are known by their id(), so they must live on
        for pointer in self._nodes.components:
            self._declare(pointer)
            self._registry.drain()

    @property
    def problems(self) -> list[Problem]:
        """What could not be expressed or made sense of so far, in the order it was met."""
        return self._registry.problems

    def type_of(
        self, schema: Any, pointer: str, name: Name, parent: str | None = None
    ) -> Type:
        """The type of a schema anywhere in the document.

        Arguments:
            schema: The node as it is in the document's tree: the same object, so that nodes met twice
                are known again.
            pointer: Its JSON pointer; the id of the declaration if it is lifted.
            name: What to call it if it is lifted; what is lifted from inside it extends this name.
            parent: The id of the declaration in whose text it stands, or None.
        """
        self._final = None
        self._kept.append(schema)
        found = self._expressions.type(
            schema, Place(pointer, Trail(None, name), parent)
        )
        self._registry.drain()
        return found

    def docs_of(self, schema: Any, pointer: str) -> Docs:
        """The words of a schema: its own, or a description borrowed from the one schema it refers to."""
        return docs.docs_of(self._nodes, schema, pointer)

    def default_of(self, schema: Any, pointer: str) -> Default | None:
        """The default of a schema, or None; one that the schema itself refuses is reported and left out."""
        node = schema_of(schema)
        if node is None or "default" not in node:
            return None
        self._kept.append(schema)
        return docs.default_of(self._registry, node, node, pointer)

    def declarations(self) -> dict[str, Declaration]:
        """All declarations by id, named: each component in document order, followed by what stands inside it."""
        if self._final is None:
            ordered = self._registry.ordered()
            names = self._registry.names(ordered, self._type_names)
            named = {
                key: replace(declaration, name=names[key])
                for key, declaration in ordered.items()
            }
            self._final = aliases.without_self(named, self._registry.report)
        return self._final

    def rules_at(self, pointers: Iterable[str]) -> RuleBook:
        """What the schemas at the pointers demand beyond their types (see :mod:`triptych.model.rules`)."""
        # Only servers ask.
        from triptych.model.rules.rules import Rules

        return Rules(self._nodes, self._problem).of(pointers)

    def _declare(self, pointer: str) -> None:
        """Declare a component, once."""
        registry = self._registry
        if pointer in registry.declared or pointer not in self._nodes.components:
            return
        node = self._nodes.components[pointer]
        place = self._nodes.place(pointer)
        registry.enlist(place, schema_of(node))
        found = self._expressions.discriminators.of_base(pointer, node)
        if found is None:
            found = without_null(self._expressions.type(node, place))
        if found != Ref(pointer):
            registry.alias(pointer, node, found)
        elif registry.declared[pointer] is None and pointer not in registry.parts:
            registry.report(
                Severity.WARNING,
                "alias-cycle",
                "This schema means only itself; any value is allowed.",
                pointer,
            )
            registry.alias(pointer, node, ANY)
