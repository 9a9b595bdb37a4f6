"""Generic schemas: what a schema puts in the place of the ``$dynamicRef``s of the one that it refers to.

    UserPage:
      $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}
      $ref: '#/components/schemas/Page'       # in which items is {$dynamicRef: '#item'}

means a ``Page`` whose items are users (JSON Schema 2020-12 §8.2.3.2). A schema with an anchor itself, beside a
``$ref`` to a recursive one, takes the place of that one in the recursion. Types are told apart by where their
schemas stand, so such a schema becomes the other one, with its own references in their places.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from msgspec import Struct

from triptych.document.data import is_array, is_object
from triptych.document.library import Refused
from triptych.document.pointers import (
    Missing,
    Path,
    Token,
    escape,
    parse_fragment,
    pointer_to,
    step,
    tokens_of,
)
from triptych.document.resolve import Resolver, Target
from triptych.document.source import Source

_DATA = frozenset({"example", "examples", "default", "const", "enum"})
_NAMES = frozenset({"$id", "$anchor", "$dynamicAnchor"})
# Where a schema and what it refers to both have these, its own count.
_ANNOTATIONS = frozenset({*_NAMES, *_DATA, "$ref", "$defs", "$comment", "title"}) | {
    *("description", "summary", "deprecated", "readOnly", "writeOnly"),
}


def bind_dynamic(source: Source, resolver: Resolver) -> None:
    """Change a document's tree: every schema that gives names to ``$dynamicRef``s becomes what it means.

    References to other files are left as they are. An anchor that has been followed is gone afterwards: it
    means nothing to other schemas.
    """
    made = [
        (binding, _Binder(source, resolver, binding.names).bind(binding))
        for binding in _bindings(source.tree)
    ]
    for binding, meant in made:
        if meant is None:
            continue
        for anchored in binding.anchored:
            anchored.pop("$dynamicAnchor", None)
        holder = binding.holder
        del holder["$ref"]
        for key, value in meant.items():
            if key == "$defs" and is_object(holder.get(key)):
                holder[key] = {**value, **holder[key]}
            elif key == "allOf" and is_array(holder.get(key)):
                holder[key] = [*holder[key], *value]
            else:
                holder.setdefault(key, value)


class _Binding(Struct, frozen=True):
    """A reference beside dynamic anchors: those of the schema that has it, and of its ``$defs``.

    Attributes:
        holder: The schema with the ``$ref``, and ``pointer`` to it.
        anchored: The schemas with the anchors.
        names: What each anchor stands for, as a reference.
    """

    holder: dict[str, Any]
    pointer: str
    anchored: tuple[dict[str, Any], ...]
    names: Mapping[str, str]


def _bindings(tree: Any) -> Iterator[_Binding]:
    stack: list[tuple[Any, Path]] = [(tree, None)]
    while stack:
        node, path = stack.pop()
        if is_array(node):
            stack += [(value, (path, place)) for place, value in enumerate(node)]
            continue
        if not is_object(node):
            continue
        stack += [(value, (path, key)) for key, value in node.items()]
        own, definitions = node.get("$dynamicAnchor"), node.get("$defs")
        if own is None and not is_object(definitions):
            continue
        here = pointer_to(tokens_of(path))
        candidates = {here: node}
        if is_object(definitions):
            for key, inner in definitions.items():
                candidates[f"{here}/$defs/{escape(key)}"] = inner
        anchored = {
            at: inner
            for at, inner in candidates.items()
            if is_object(inner) and type(inner.get("$dynamicAnchor")) is str
        }
        names = {inner["$dynamicAnchor"]: at for at, inner in anchored.items()}
        schemas = tuple(anchored.values())
        if names and "$ref" in node:
            yield _Binding(node, here, schemas, names)
        parts = node.get("allOf") if names else None
        for place, part in enumerate(parts if is_array(parts) else ()):
            if is_object(part) and "$ref" in part:
                yield _Binding(part, f"{here}/allOf/{place}", schemas, names)


class _Binder:
    """Makes what schemas mean where dynamic anchors stand for something: anchor -> reference."""

    def __init__(
        self, source: Source, resolver: Resolver, names: Mapping[str, str]
    ) -> None:
        self._source = source
        self._resolver = resolver
        self._names = names
        # A schema that has been put somewhere is referred to from then on: it means the same under the same names.
        self._places: dict[int, str] = {}

    def bind(self, binding: _Binding) -> dict[str, Any] | None:
        """What stands beside the rest of the holder for its reference; None: the names make no difference."""
        holder = binding.holder
        target = self._target(holder["$ref"])
        if target is None:
            return None
        theirs: dict[str, Any] = target.node
        both = theirs.keys() & holder.keys() - _ANNOTATIONS
        if all(theirs[key] == holder[key] for key in both):
            return self._bound(holder["$ref"], binding.pointer)
        # Two schemas about the same: both hold.
        others = holder.get("allOf")
        place = len(others) if is_array(others) else 0
        made = self._bound(holder["$ref"], f"{binding.pointer}/allOf/{place}")
        return None if made is None else {"allOf": [made]}

    def _bound(self, reference: object, here: str) -> dict[str, Any] | None:
        target = self._target(reference)
        if target is None or not self._is_open(target.node):
            return None
        self._places[id(target.node)] = here
        return {
            key: self._copied(value, key, target, here, f"{here}/{escape(key)}")
            for key, value in target.node.items()
            if key not in _NAMES
        }

    def _target(self, reference: object) -> Target | None:
        if type(reference) is not str:
            return None
        try:
            target = self._resolver.resolve(reference, self._source, None)
        except Refused:
            return None
        here = target.source is self._source and is_object(target.node)
        return target if here else None

    def _is_open(self, tree: Any) -> bool:
        """Whether a dynamic reference to one of the names stands in a schema, or in what it refers to."""
        stack = [tree]
        seen: set[int] = set()
        while stack:
            node = stack.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            if is_array(node):
                stack += node
            elif is_object(node):
                reference = node.get("$dynamicRef")
                if type(reference) is str and reference[1:] in self._names:
                    return True
                target = self._target(node.get("$ref"))
                if target is not None:
                    stack.append(target.node)
                stack += node.values()
        return False

    def _copied(
        self, value: Any, key: Token, target: Target, top: str, here: str
    ) -> Any:
        """A part of a target, as it is below ``top``, where the target is put, at ``here``."""
        if key in _DATA or str(key).startswith("x-"):
            return deepcopy(value)
        if is_array(value):
            return [
                self._copied(inner, place, target, top, f"{here}/{place}")
                for place, inner in enumerate(value)
            ]
        if not is_object(value):
            return value
        others = {
            name: self._copied(inner, name, target, top, f"{here}/{escape(name)}")
            for name, inner in value.items()
            if name not in ("$ref", "$dynamicRef", *_NAMES)
            or type(inner) is not str  # a property of that name
        }
        meant = self._meant(value, target, top, here)
        return {**meant, **others}

    def _meant(
        self, value: dict[str, Any], target: Target, top: str, here: str
    ) -> dict[str, Any]:
        """What the references of a schema become."""
        dynamic = value.get("$dynamicRef")
        if type(dynamic) is str:
            if dynamic[1:] in self._names:
                return {"$ref": self._names[dynamic[1:]]}
            if dynamic == f"#{target.node.get('$dynamicAnchor')}":
                return {"$ref": top}
            return {"$dynamicRef": dynamic}
        reference = value.get("$ref")
        if type(reference) is not str:
            return {}
        found = self._target(reference)
        if found is not None and id(found.node) in self._places:
            return {"$ref": self._places[id(found.node)]}
        if found is not None and self._is_open(found.node):
            return self._bound(reference, here) or {}
        return {"$ref": self._inner(reference, target, top)}

    def _inner(self, reference: str, target: Target, top: str) -> str:
        """A reference that is relative to the target's own ``$id``, relative to the document."""
        if "$id" not in target.node or not reference.startswith(("#/", "#")):
            return reference
        for tokens in parse_fragment(reference[1:]):
            node: Any = target.node
            try:
                for token in tokens:
                    node = step(node, token)
            except Missing:
                continue
            return top + reference[1:]
        return reference
