"""The declarations while they are being made: ids, names to come, sharing, and work put off."""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Callable, Mapping
from itertools import chain
from typing import Any, Final

from msgspec import Struct

from triptych.model.names import Name
from triptych.model.schemas.docs import docs_of
from triptych.model.schemas.keywords import Schema, is_structural, schema_of, text_among
from triptych.model.schemas.naming import Names, joined, proposals
from triptych.model.schemas.nodes import Nodes, Source
from triptych.model.schemas.places import Part, Place
from triptych.model.types import Alias, Declaration, Type
from triptych.problems import Problem, Severity

UNNAMED: Final = Name(())
_TYPE_NAMES: Final = ("x-fern-type-name", "x-speakeasy-name-override", "x-type-name")


class _Listed(Struct, frozen=True, eq=False):
    place: Place
    name: str  # a name the schema itself asks for, or ""


class Registry:
    """What has been declared so far.

    Attributes:
        nodes: The document's schemas.
        problems: What was met so far.
        declared: Every declaration by id, without its name; None while it is not finished.
        parts: For each model the schemas it is made of, known before its fields are.
        tags: Models whose discriminating property gets its values from a mapping elsewhere: (wire name, values).
    """

    def __init__(self, document: Source) -> None:
        self._document = document
        self.problems: list[Problem] = []
        self._said: set[tuple[str, str, str]] = set()
        self.nodes = Nodes(document, self.report)
        self.declared: dict[str, Declaration | None] = {}
        self.parts: dict[str, list[Part]] = {}
        self.tags: dict[str, tuple[str, tuple[str, ...]]] = {}
        self._listed: dict[str, _Listed] = {}
        self._shared: dict[tuple[object, bytes], str] = {}
        self._pending: list[Callable[[], None]] = []

    # -- problems -----------------------------------------------------------------

    def report(self, severity: Severity, code: str, message: str, at: str) -> None:
        """Tell the user something, once (a schema that others extend is met with each of them)."""
        said = (code, message, at)
        if said not in self._said:
            self._said.add(said)
            self.problems.append(self._document.problem(severity, code, message, at))

    def note(self, code: str, message: str, place: Place) -> None:
        self.report(Severity.NOTE, code, message, place.pointer)

    # -- declarations -------------------------------------------------------------

    def is_component(self, place: Place) -> bool:
        return place.pointer in self.nodes.components

    def enlist(self, place: Place, root: Schema | None, name: str = "") -> str:
        """A new id for a declaration that stands at a place: its pointer, with a number if that is taken."""
        key = place.pointer
        if key not in self.nodes.components:
            number = 2
            while key in self.declared:
                key = f"{place.pointer}#{number}"
                number += 1
        self.declared[key] = None
        wanted = name or (text_among(root, _TYPE_NAMES) if root is not None else "")
        self._listed[key] = _Listed(place, wanted)
        return key

    def alias(self, key: str, node: Any, type: Type) -> None:
        self.declared[key] = Alias(
            id=key,
            name=UNNAMED,
            type=type,
            docs=docs_of(self.nodes, node, key),
            parent=self.parent(key),
        )

    def parent(self, key: str) -> str | None:
        """The id of the named declaration in whose text a declaration stands."""
        owner = self._listed[key].place.owner
        return None if owner == key else owner

    def share(self, place: Place, root: Schema) -> str | None:
        """The id of an equal inline schema, of the same owner or the same proposed name.

        None if this is the first of its kind; it is remembered then. Words about the schema as a
        whole may differ, words inside it may not.
        """
        told = {k: v for k, v in root.items() if is_structural(k) or k.startswith("x-")}
        digest = hashlib.blake2b(marshal.dumps(told, 2), digest_size=16).digest()
        keys: list[tuple[object, bytes]] = [
            (joined(place.trail.segments()).key, digest)
        ]
        if place.owner is not None:
            keys.append((place.owner, digest))
        for key in keys:
            if key in self._shared:
                return self._shared[key]
        for key in keys:
            self._shared[key] = place.pointer
        return None

    # -- work put off -------------------------------------------------------------

    def later(self, work: Callable[[], None]) -> None:
        """Put work off until the stack has unwound, so that nesting in the text is no nesting of calls."""
        self._pending.append(work)

    def drain(self) -> None:
        """Do what was put off, in order; doing it may put off more."""
        while self._pending:
            batch, self._pending = self._pending, []
            for work in batch:
                work()

    # -- the result ---------------------------------------------------------------

    def ordered(self) -> dict[str, Declaration]:
        """Components in the order of the document, each followed by what stands inside it; then all the rest."""
        inside: dict[str, list[str]] = {key: [] for key in self.nodes.components}
        outside: list[str] = []
        for key, listed in self._listed.items():
            if key not in inside:
                inside.get(listed.place.owner or "", outside).append(key)
        order = [k for owner, inner in inside.items() for k in (owner, *inner)]
        found: dict[str, Declaration] = {}
        for key in [*order, *outside]:
            declaration = self.declared.get(key)
            if declaration is not None:
                found[key] = declaration
        return found

    def names(
        self, ordered: Mapping[str, Declaration], chosen: Mapping[str, str]
    ) -> dict[str, Name]:
        """A name for every declaration, components first; all differ by their keys."""
        names = Names(chosen)
        found: dict[str, Name] = {}
        for key, text in self.nodes.names.items():
            schema = schema_of(self.nodes.components[key]) or {}
            wanted = chosen.get(text) or text_among(schema, _TYPE_NAMES) or text
            found[key] = names.claim(iter((Name.parse(wanted),)))
        for key in ordered:
            if key in found:
                continue
            listed = self._listed[key]
            trail = listed.place.trail
            segments = trail.segments()
            if listed.name:
                own = Name.parse(listed.name)
                found[key] = names.claim(iter((own, joined([*segments, own]))))
            else:
                items = trail.segments(counted=True)
                found[key] = names.claim(chain(proposals(segments), proposals(items)))
        return found
