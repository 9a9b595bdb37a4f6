"""From the text of a reference to the node it means."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from msgspec import Struct

from triptych.document.data import is_array, is_object
from triptych.document.library import Library, Refused
from triptych.document.pointers import Missing, Path, parse_fragment, step
from triptych.document.source import Source, kind_of
from triptych.document.uris import joined, without_fragment

_HOPS = 100
_DATA = (".yaml", ".yml", ".json")


class Base(Struct, eq=False):
    """A schema with an ``$id``, which references inside it are relative to (JSON Schema 2020-12 §8.2.1)."""

    node: dict[str, Any]
    path: Path
    uri: str


class Target(Struct, eq=False):
    """What a reference leads to: any JSON value, and where it stands."""

    node: Any
    source: Source
    path: Path


class _Index(Struct):
    """The names that schemas of one source have given themselves."""

    ids: dict[str, Target]
    anchors: dict[str, Target]
    scoped: dict[tuple[int, str], Target]


class Resolver:
    """Resolves references, opening other files through the library."""

    def __init__(self, library: Library, root: Source) -> None:
        self._library = library
        self._indexes: dict[int, _Index] = {}
        self._nesting = 0
        self.root = root

    def enter(
        self, node: dict[str, Any], path: Path, outer: Base | None
    ) -> Base | None:
        """The base of what stands in a schema that has an ``$id``."""
        uri = node["$id"]
        if type(uri) is not str or uri.startswith("#"):
            return outer
        return Base(
            node, path, without_fragment(joined(outer.uri if outer else "", uri))
        )

    def resolve(self, reference: str, source: Source, base: Base | None) -> Target:
        """The target of a reference that stands in ``source``. Raises Refused."""
        url, _, fragment = reference.partition("#")
        if not url:
            if base is not None:
                try:
                    return self._inside(
                        base.node, base.path, fragment, source, reference
                    )
                except Refused:
                    pass  # many documents mean the whole document even inside an $id
            return self._inside(source.tree, None, fragment, source, reference)
        known = self._known(joined(base.uri, url) if base else url, source)
        if known is None and base:
            known = self._known(url, source)
        if known is not None:
            return self._inside(
                known.node, known.path, fragment, known.source, reference
            )
        opened = self._library.open(url, source)
        return self._inside(opened.tree, None, fragment, opened, reference)

    def has_anchor(self, name: str, source: Source, base: Base | None) -> bool:
        """Whether a schema of the same resource as the base, or the document, has named itself so."""
        top = source.tree if base is None else base.node
        return (id(top), name) in self._index(source).scoped

    def value(self, reference: str, source: Source, types: frozenset[type]) -> Any:
        """A value of one of the types in another file; the file's whole text where it holds prose.

        Raises Refused.
        """
        prose = str in types and not reference.partition("#")[0].endswith(_DATA)
        if prose and not reference.startswith("#"):
            return self._library.text(reference.partition("#")[0], source)
        node = self.resolve(reference, source, None).node
        if type(node) not in types:
            raise Refused(
                "ref-wrong-kind",
                f"The reference {reference!r} leads to {kind_of(node)}.",
            )
        return node

    def _known(self, uri: str, source: Source) -> Target | None:
        """The schema (or 3.2 document, by its ``$self``) that has given itself this URI."""
        for candidate in (source, self.root):
            found = self._index(candidate).ids.get(uri)
            if found is not None:
                return found
        return None

    def _inside(
        self, top: Any, path: Path, fragment: str, source: Source, reference: str
    ) -> Target:
        readings: tuple[tuple[str, ...], ...]
        if fragment and not fragment.startswith(("/", "%2F", "%2f")):
            try:
                return self._anchor(unquote(fragment), top, source, reference)
            except Refused:
                if "/" not in fragment:
                    raise
            # No anchor has a slash: what is meant is a pointer without its first one.
            readings = parse_fragment(f"/{fragment}")
        else:
            readings = parse_fragment(fragment)
        if fragment == "/":
            # To the letter this is the key "", but many mean the whole file.
            readings = (*readings, ())
        for tokens in readings:
            try:
                return self._follow(top, path, tokens, source)
            except Missing:
                continue
        raise Refused("ref-not-found", f"The reference {reference!r} leads to nothing.")

    def _follow(
        self, node: Any, path: Path, tokens: tuple[str, ...], source: Source
    ) -> Target:
        """Step by step; where a step fails on an object that is itself a reference, that one is followed."""
        place: Any = path
        if self._nesting > _HOPS:
            raise Missing(path)
        hops = 0
        for token in tokens:
            while True:
                try:
                    node = step(node, token)
                    place = (place, token)
                    break
                except Missing:
                    onward: Any = node.get("$ref") if is_object(node) else None
                    hops += 1
                    if type(onward) is not str or hops > _HOPS:
                        raise
                    self._nesting += 1
                    try:
                        target = self.resolve(onward, source, None)
                    except Refused:
                        raise Missing(token) from None
                    finally:
                        self._nesting -= 1
                    node, source, place = target.node, target.source, target.path
        return Target(node, source, place)

    def _anchor(self, name: str, top: Any, source: Source, reference: str) -> Target:
        index = self._index(source)
        found = index.scoped.get((id(top), name)) or index.anchors.get(name)
        if found is None:
            raise Refused(
                "ref-not-found",
                f"The reference {reference!r} leads to no $anchor.",
                "A local reference begins with '#/'.",
            )
        return found

    def _index(self, source: Source) -> _Index:
        """Every ``$id``, ``$anchor`` and ``$dynamicAnchor`` of a source, found when first asked for."""
        index = self._indexes.get(id(source))
        if index is not None:
            return index
        index = self._indexes[id(source)] = _Index({}, {}, {})
        stack: list[tuple[Any, Path, str, Any]] = [(source.tree, None, "", source.tree)]
        if is_object(source.tree):
            own = source.tree.get("$self")
            if type(own) is str:
                index.ids[without_fragment(own)] = Target(source.tree, source, None)
        seen: set[int] = set()
        while stack:
            node, path, uri, top = stack.pop()
            if id(node) in seen:
                continue  # what a $ref was replaced by may stand in several places
            seen.add(id(node))
            if is_array(node):
                items = node
                stack += [(v, (path, i), uri, top) for i, v in enumerate(items)][::-1]
                continue
            if not is_object(node):
                continue
            mapping = node
            identity = mapping.get("$id")
            if type(identity) is str and not identity.startswith("#"):
                uri, top = without_fragment(joined(uri, identity)), mapping
                index.ids.setdefault(uri, Target(mapping, source, path))
                index.ids.setdefault(identity, Target(mapping, source, path))
            for key in ("$anchor", "$dynamicAnchor"):
                name = mapping.get(key)
                if type(name) is str:
                    target = Target(mapping, source, path)
                    index.anchors.setdefault(name, target)
                    index.scoped.setdefault((id(top), name), target)
            stack += [
                (v, (path, k), uri, top)
                for k, v in mapping.items()
                if type(v) in (dict, list)
            ][::-1]
        return index
