"""The walk over a document: every object is visited once, as the kind that its place says it is.

On the way each keyword is held against the tables of :mod:`grammar`, so that all that comes later can
rely on the types of what it finds, and every ``$ref`` is noted with the kind it has to lead to.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from triptych.document.data import is_array, is_object
from triptych.document.grammar import (
    ANY,
    KEYED,
    REQUIRED,
    SECTIONS,
    TABLES,
    UNKNOWN,
    Kind,
    Rule,
    Shape,
    Table,
    Version,
    in_force,
    name_of,
)
from triptych.document.library import Refused
from triptych.document.mistakes import Mistakes
from triptych.document.pointers import Path, Token, step, tokens_of
from triptych.document.report import Report
from triptych.document.resolve import Resolver, Target
from triptych.document.source import Source, kind_of
from triptych.document.visit import ANNOTATIONS, Reference, Visit


class Walker:
    """Visits objects.

    Attributes:
        visits: Every visited object by its identity, in the order of visiting. The objects are held, so an
            identity can't pass to another object.
        maps: The objects that only hold others under names (``properties``, ``schemas``), by identity.
        starts: The objects whose visit began at a reference, by identity.
        references: Every reference that has to be bundled, in the order of the document.
        spliced: Whether a reference has given way to its target, so that the tree may hold itself.
    """

    def __init__(
        self,
        report: Report,
        resolver: Resolver,
        version_of: Callable[[Source], Version],
    ) -> None:
        self._report = report
        self._resolver = resolver
        self._version_of = version_of
        self._mistakes = Mistakes(report, resolver)
        self._source: Source | None = None  # whose version it is
        self._version = Version.V31
        self._tables: dict[Kind, Table] = in_force(self._version)
        self._merges: list[tuple[dict[str, Any], dict[str, Any]]] = []
        self.visits: dict[int, Visit] = {}
        self.maps: dict[int, Any] = {}
        self.starts: set[int] = set()
        self.references: list[Reference] = []
        self.spliced = False

    def walk(self, start: Visit) -> None:
        """Visit an object and everything in it, in document order."""
        self.starts.add(id(start.node))
        stack = [start]
        while stack:
            visit = stack.pop()
            known = self.visits.get(id(visit.node))
            if known is not None:
                if known.kind != visit.kind:  # two references disagree on what it is
                    self._report.error(
                        "ref-wrong-kind",
                        f"It is used as {name_of(known.kind)} and as {name_of(visit.kind)}.",
                        visit.source,
                        visit.path,
                    )
                continue
            self.visits[id(visit.node)] = visit
            if visit.source is not self._source:
                self._source = visit.source
                self._version = self._version_of(visit.source)
                self._tables = in_force(self._version)
            inside = self._visit(visit)
            inside.reverse()
            stack += inside

    def merge(self) -> None:
        """Put what a ``$ref`` of a path item leads to beside what stands next to the ``$ref``.

        Called once, when everything has been visited in its own place. What stands in the path item
        itself wins (OpenAPI 3.1 §4.8.9 leaves it open).
        """
        for holder, target in self._merges:
            holder.pop("$ref", None)
            for key, value in target.items():
                holder.setdefault(key, value)
        self._merges.clear()

    # One object

    def _visit(self, visit: Visit) -> list[Visit]:
        """Check one object and give the objects that stand in it."""
        node, kind = visit.node, visit.kind
        if kind == "schema":
            if "$id" in node and self._version >= Version.V31:
                visit.base = self._resolver.enter(node, visit.path, visit.base)
        inside: list[Visit] = []
        settled = ("$dynamicRef" in node or "$recursiveRef" in node) and self._dynamic(
            visit
        )
        if "$ref" in node and kind in SECTIONS and not settled:
            self._refer(visit)
            if kind != "schema":
                return inside
        if kind == "discriminator" and is_object(node.get("mapping")):
            self._mapping(visit)
        table = self._tables.get(kind)
        if table is None:
            self._keyed(visit, KEYED[kind], inside)
            return inside
        changes: list[tuple[str, Any]] = []
        for key, value in node.items():
            rule = table.get(key) or self._strange(visit, key)
            if type(value) in rule.types:
                if rule.shape is not None:
                    self._children(visit, key, value, rule, inside)
                elif rule.expected == "an array of strings":
                    self._mistakes.strings(visit, (visit.path, key), value)
            elif rule.types:
                changes.append(
                    (key, self._mistakes.mistyped(visit, node, key, value, rule))
                )
            elif rule is not UNKNOWN:
                self._inline(visit, node, key, value)
        for key, value in changes:
            if value is None:
                del node[key]
            else:
                node[key] = value
        for key in REQUIRED.get(kind, ()):
            if key not in node and not any(key == changed for changed, _ in changes):
                self._mistakes.missing(visit, key)
        return inside

    def _strange(self, visit: Visit, key: str) -> Rule:
        """The rule for a keyword that the version does not have: an extension's, another version's, or none's."""
        rule = TABLES[visit.kind].get(key)
        if rule is not None:
            self._mistakes.foreign(visit, key, rule, self._version)
            return rule
        if key[:2] == "x-":
            return ANY
        self._mistakes.unknown(visit, key)
        return UNKNOWN

    def _keyed(self, visit: Visit, rule: Rule, inside: list[Visit]) -> None:
        """An object whose keys are the document's own words."""
        for key, value in list(visit.node.items()):
            if key.startswith("x-") and visit.kind != "security_requirement":
                continue
            if type(value) not in rule.types:
                if value is None and visit.kind == "security_requirement":
                    self._mistakes.emptied(visit, key)
                elif visit.kind == "paths" and not key.startswith("/"):
                    self._mistakes.astray(visit, (visit.path, key), value, rule)
                    del visit.node[key]
                else:
                    self._mistakes.not_an_object(visit, value, (visit.path, key), rule)
            elif rule.shape is Shape.ONE:
                self._child(visit, visit.node, key, (visit.path, key), rule, inside)
            else:
                self._mistakes.strings(visit, (visit.path, key), value)

    def _children(
        self, visit: Visit, key: str, value: Any, rule: Rule, inside: list[Visit]
    ) -> None:
        path = (visit.path, key)
        if rule.shape is Shape.ONE:
            if type(value) is dict:
                self._child(visit, visit.node, key, path, rule, inside)
            elif is_array(value):  # draft 4's tuple form of "items"
                self._each(visit, value, enumerate(value), path, rule, inside)
        elif rule.shape is Shape.LIST:
            self._each(visit, value, enumerate(value), path, rule, inside)
        else:
            if type(value.get("$ref")) is str:
                target = self._target_of(visit, value, path)
                if target is None or not is_object(target.node):
                    return
                self.spliced = True
                visit.node[key] = value = target.node
                visit, path = Visit(value, "", target.source, target.path), target.path
            self.maps[id(value)] = value
            self._each(visit, value, value.items(), path, rule, inside)

    def _each(
        self,
        visit: Visit,
        container: Any,
        members: Any,
        path: Path,
        rule: Rule,
        inside: list[Visit],
    ) -> None:
        kind, source, base = rule.kind, visit.source, visit.base
        plain = kind in SECTIONS
        strays: list[str] = []
        for key, child in members:
            if is_object(child):
                if plain and id(child) not in self.starts:
                    inside.append(Visit(child, kind, source, (path, key), base))
                else:
                    self._child(visit, container, key, (path, key), rule, inside)
            elif type(child) is bool and rule.kind == "schema":
                continue
            elif type(key) is str and key[:2] == "x-":
                # An extension, where the specification has room for none.
                self._mistakes.astray(visit, (path, key), child, rule)
                strays.append(key)
            else:
                self._mistakes.not_an_object(visit, child, (path, key), rule)
        for key in strays:
            del container[key]

    def _child(
        self,
        visit: Visit,
        container: Any,
        key: Token,
        path: Path,
        rule: Rule,
        inside: list[Visit],
    ) -> None:
        """Queue one object; where its kind has no Reference Object, a ``$ref`` gives way to its target."""
        child: dict[str, Any] = container[key]
        kind = rule.kind
        if (
            kind not in SECTIONS
            and type(child.get("$ref")) is str
            and kind in TABLES | KEYED
        ):
            self._splice(visit, container, key, path, kind, inside)
            return
        if (
            id(child) in self.starts
            and (known := self.visits.get(id(child)))
            and known.source is not self._resolver.root
        ):
            # A reference has led here before: it is bundled under a name of its own, and this place
            # refers to it like any other.
            holder = {"$ref": ""}
            container[key] = holder
            place = Visit(holder, kind, visit.source, path, visit.base)
            self.visits[id(holder)] = place
            target = Target(known.node, known.source, known.path)
            self.references.append(Reference(holder, "$ref", kind, place, target))
            return
        inside.append(Visit(child, kind, visit.source, path, visit.base))

    def _splice(
        self,
        visit: Visit,
        container: Any,
        key: Token,
        path: Path,
        kind: Kind,
        inside: list[Visit],
    ) -> None:
        child: dict[str, Any] = container[key]
        target = self._target_of(visit, child, path)
        if target is None:
            return
        if not is_object(target.node):
            self._wrong_kind(visit, path, child["$ref"], kind, kind_of(target.node))
            return
        node = target.node
        known = self.visits.get(id(node))
        if known is not None and known.kind != kind:
            self._wrong_kind(visit, path, child["$ref"], kind, name_of(known.kind))
            return
        if kind != "path_item":
            self._report.note(
                "ref-not-allowed",
                f"A $ref is not allowed in place of {name_of(kind)}; what it leads to is read instead.",
                visit.source,
                path,
                group=kind,
            )
        self.spliced = True
        if len(child) == 1:
            container[key] = node
        else:
            self._merges.append((child, node))
            inside.append(Visit(child, kind, visit.source, path))
        inside.append(Visit(node, kind, target.source, target.path))

    def _target_of(
        self, visit: Visit, holder: dict[str, Any], path: Path
    ) -> Target | None:
        """The end of the chain of references that begins in ``holder``; None (and told) if there is none."""
        source, base = visit.source, visit.base
        seen: set[int] = set()
        node: Any = holder
        while True:
            seen.add(id(node))
            try:
                target = self._resolver.resolve(node["$ref"], source, base)
            except Refused as refused:
                self._refused(visit, path, refused)
                return None
            node = target.node
            if not is_object(node) or type(node.get("$ref")) is not str:
                return target
            if id(node) in seen:
                self._report.error(
                    "ref-cycle",
                    "The reference leads back to itself.",
                    visit.source,
                    path,
                )
                return None
            source, base = target.source, None

    def _refused(self, visit: Visit, path: Path, refused: Refused) -> None:
        self._report.error(
            refused.code, str(refused), visit.source, (path, "$ref"), refused.mend
        )

    def _inline(self, visit: Visit, container: Any, key: Token, value: Any) -> None:
        """Free data (an example, an extension) that is, or is a list of, references to other files.

        The specification gives ``$ref`` no meaning there; documents in several files use it all the same.
        """
        if is_array(value):
            if len(value) < 100:
                for index, item in enumerate(value):
                    if is_object(item):
                        self._inline(visit, value, index, item)
            return
        if not is_object(value) or len(value) != 1:
            return
        reference = value.get("$ref")
        if type(reference) is str and not reference.startswith("#"):
            try:
                target = self._resolver.resolve(reference, visit.source, None)
            except Refused:
                return
            self.spliced = True
            container[key] = target.node

    # References

    def _refer(self, visit: Visit) -> None:
        node, kind = visit.node, visit.kind
        reference = node["$ref"]
        if type(reference) is not str:
            self._report.error(
                "ref-not-text",
                f"A $ref must be a string, not {kind_of(reference)}.",
                visit.source,
                (visit.path, "$ref"),
            )
            return
        self.references.append(Reference(node, "$ref", kind, visit))
        if len(node) == 1:
            return
        if kind == "schema" and self._version < Version.V31:
            ignored = [
                key
                for key in node
                if key != "$ref" and key not in ANNOTATIONS and key[:2] != "x-"
            ]
        elif kind == "schema":
            return
        else:
            ignored = [
                key
                for key in node
                if key != "$ref"
                and key[:2] != "x-"
                and not (key in ("summary", "description") and type(node[key]) is str)
            ]
        for key in ignored:
            del node[key]
            self._report.note(
                "ref-sibling",
                f"The keyword {key!r} beside a $ref is ignored, as {self._version} says.",
                visit.source,
                (visit.path, key),
                group=key,
            )

    def _dynamic(self, visit: Visit) -> bool:
        """A dynamic reference that nothing has been put in the place of means what is named so beside it.

        If there is no such thing, any value is right. Gives True when the reference has been settled here.
        """
        node = visit.node
        settled = False
        for key in ("$dynamicRef", "$recursiveRef"):
            reference = node.pop(key, None)
            if type(reference) is not str or "$ref" in node:
                continue
            anchor = reference[1:] if reference.startswith("#") else ""
            if (
                anchor
                and "/" not in anchor
                and not self._resolver.has_anchor(anchor, visit.source, visit.base)
            ):
                self._report.note(
                    "dynamic-ref",
                    f"The {key} {reference!r} has no default: where no schema puts anything in its place, it is any value.",
                    visit.source,
                    visit.path,
                    group=key,
                )
                continue
            node["$ref"] = reference
            if reference == "#":  # the schema as a whole, not the document it stands in
                target = self._whole(visit)
                self.references.append(Reference(node, "$ref", "schema", visit, target))
                settled = True
        return settled

    def _whole(self, visit: Visit) -> Target:
        """The outermost schema around a schema."""
        node: Any = visit.source.tree
        path: Path = None
        for token in tokens_of(visit.path):
            known = self.visits.get(id(node))
            if known is not None and known.kind == "schema":
                break
            node, path = step(node, token), (path, token)
        return Target(node, visit.source, path)

    def _mapping(self, visit: Visit) -> None:
        """The values of a discriminator's mapping are names of schemas or references to them (§4.8.25)."""
        mapping: dict[str, Any] = visit.node["mapping"]
        for key in list(mapping):
            value = mapping[key]
            if type(value) is not str:
                del mapping[key]
                self._report.warning(
                    "discriminator-mapping",
                    f"A discriminator's mapping must lead to schemas, {key!r} is {kind_of(value)}; it is left out.",
                    visit.source,
                    ((visit.path, "mapping"), key),
                )
                continue
            place = Visit(
                mapping, "schema", visit.source, (visit.path, "mapping"), visit.base
            )
            self.references.append(Reference(mapping, key, "mapping", place))

    def _wrong_kind(
        self, visit: Visit, path: Path, reference: str, kind: Kind, found: str
    ) -> None:
        self._report.error(
            "ref-wrong-kind",
            f"The reference {reference!r} has to lead to {name_of(kind)}, but leads to {found}.",
            visit.source,
            (path, "$ref"),
        )
