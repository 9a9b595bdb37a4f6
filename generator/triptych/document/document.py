"""A document that has been read: one plain OpenAPI 3.1 tree, and where each node came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any, Protocol

from triptych.document.data import as_json, is_object
from triptych.document.pointers import (
    Missing,
    Path,
    Token,
    escape,
    follow,
    parse_pointer,
    path_of,
    step,
)
from triptych.document.source import Source
from triptych.problems import Position, Problem, Severity

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Operation

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class Origin(Protocol):
    """Where an object of the tree stands in the text. ``node`` is the object itself: while it is held
    here its identity can't be given to another."""

    @property
    def source(self) -> Source: ...
    @property
    def path(self) -> Path: ...
    @property
    def node(self) -> dict[str, Any]: ...


@dataclass(frozen=True)
class OperationNode:
    """One operation of a document.

    Attributes:
        pointer: Where it stands in the tree.
        path: The path template, or the webhook's key.
        method: In upper case.
        node: The operation object, with the parameters of its path item added to its own.
        parameter_pointers: For each of its ``parameters``, where that one stands in the tree.
        item: The path item that holds it.
    """

    pointer: str
    path: str
    method: str
    node: dict[str, Any]
    parameter_pointers: tuple[str, ...]
    item: dict[str, Any]

    @cached_property
    def typed(self) -> Operation:
        """The operation as openapi-pydantic has it (OpenAPI 3.1)."""
        from triptych.document.typed import operation

        return operation(self.node)


@dataclass(frozen=True)
class Document:
    """What :func:`triptych.document.load` gives.

    Attributes:
        tree: Plain JSON data in the shape of OpenAPI 3.1 (with 3.2's additions where the source has
            them). Every ``$ref`` is a local pointer to a node of the right kind.
        version: The version of the source, as it says.
        source: The source's name, as the user would type it.
        problems: Warnings and notes; errors have been raised.
        original: JSON text of the source as it was written, if it is one file; None if it is several.
    """

    tree: dict[str, Any]
    version: str
    source: str
    problems: tuple[Problem, ...]
    origins: Mapping[int, Origin] = field(repr=False)
    original: str | None = field(default=None, repr=False)

    @cached_property
    def published(self) -> str:
        """JSON text of the document for others to read: the source itself where it is one file, else
        its parts made one, in the shape of OpenAPI 3.1."""
        if self.original is not None:
            return self.original
        return as_json(self.tree)

    @cached_property
    def _nodes(self) -> dict[str, Any]:
        return {"#": self.tree, "": self.tree}

    def at(self, pointer: str) -> Any:
        """The node at a pointer such as ``#/paths/~1x``. Raises LookupError when there is none."""
        if pointer not in self._nodes:
            self._nodes[pointer] = follow(self.tree, parse_pointer(pointer))
        return self._nodes[pointer]

    def resolve(self, node: Any, pointer: str) -> tuple[Any, str]:
        """The node that a chain of ``$ref`` ends in, and its pointer; a node without one is its own end.

        Siblings of a ``$ref`` are not looked at. Never raises for a node of the tree.
        """
        while is_object(node) and isinstance(reference := node.get("$ref"), str):
            node, pointer = self.at(reference), reference
        return node, pointer

    def position(self, pointer: str) -> Position | None:
        """Where the node at a pointer stands in its source file, or the nearest node above it that stands
        in one; None when nothing of it does."""
        node: Any = self.tree
        origin = self.origins.get(id(node))
        rest: list[Token] = []
        for token in parse_pointer(pointer):
            try:
                node = step(node, token)
            except Missing:
                break
            rest.append(token)
            known = self.origins.get(id(node)) if is_object(node) else None
            if known:
                origin, rest = known, []
        if origin is None:
            return None
        return origin.source.position(path_of(rest, origin.path))

    def problem(
        self,
        severity: Severity,
        code: str,
        message: str,
        pointer: str,
        mend: str | None = None,
    ) -> Problem:
        """A problem of the node at a pointer, with its position."""
        return Problem(severity, code, message, pointer, self.position(pointer), mend)

    def typed_problems(self) -> Iterator[Problem]:
        """A warning for each operation and webhook that openapi-pydantic's classes refuse.

        A second opinion, by another reading of the specification. It takes about as long as reading
        does, and whatever it finds prevents nothing.
        """
        from triptych.document.typed import refusal

        for operation in chain(self.operations(), self.webhooks()):
            if place := refusal(operation.node):
                yield self.problem(
                    Severity.WARNING,
                    "operation-shape",
                    f"The operation {operation.method} {operation.path} is not of the shape that"
                    f" OpenAPI 3.1 gives it, at '{place}'.",
                    operation.pointer,
                    "Compare it with the Operation Object of the specification.",
                )

    def operations(self) -> Iterator[OperationNode]:
        """Every operation under ``paths``, in the order of the document."""
        return self._operations("paths")

    def webhooks(self) -> Iterator[OperationNode]:
        """Every operation under ``webhooks``, then under ``x-webhooks``, in the order of the document."""
        yield from self._operations("webhooks")
        yield from self._operations("x-webhooks")

    def _operations(self, section: str) -> Iterator[OperationNode]:
        for path, item in self.tree.get(section, {}).items():
            if not path.startswith("x-"):
                yield from self.operations_of(path, item, f"#/{section}/{escape(path)}")

    def operations_of(
        self, path: str, item: dict[str, Any], pointer: str
    ) -> Iterator[OperationNode]:
        """The operations of one path item, which stands at ``pointer`` (a callback's, say)."""
        item, pointer = self.resolve(item, pointer)
        found = [
            (method, item[method], f"{pointer}/{method}")
            for method in item
            if method in METHODS
        ]
        found += [
            (method, node, f"{pointer}/additionalOperations/{escape(method)}")
            for method, node in item.get("additionalOperations", {}).items()
        ]
        for method, node, place in found:
            parameters, places = self._parameters(node, item, place, pointer)
            merged = {**node, "parameters": parameters} if parameters else node
            yield OperationNode(
                place, path, method.upper(), merged, tuple(places), item
            )

    def _parameters(
        self, node: dict[str, Any], item: dict[str, Any], own: str, shared: str
    ) -> tuple[list[Any], list[str]]:
        """The path item's parameters that the operation does not override, then its own (§4.8.9.1)."""
        listed = [
            (parameter, f"{pointer}/parameters/{index}")
            for pointer, holder in ((shared, item), (own, node))
            for index, parameter in enumerate(holder.get("parameters", []))
        ]
        chosen: dict[tuple[Any, Any], tuple[Any, str]] = {}
        for parameter, pointer in listed:
            target, _ = self.resolve(parameter, pointer)
            chosen[target.get("in"), target.get("name")] = parameter, pointer
        return [p for p, _ in chosen.values()], [q for _, q in chosen.values()]
