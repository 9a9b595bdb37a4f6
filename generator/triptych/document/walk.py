"""The walk over a document: every object is visited once, as the kind that its place says it is.

On the way each keyword is held against the tables of :mod:`grammar`, so that all that comes later can
rely on the types of what it finds, and every ``$ref`` is noted with the kind it has to lead to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from triptych.document.data import is_array, is_object
from triptych.document.grammar import (
    KEYED,
    REQUIRED,
    SECTIONS,
    TABLES,
    Kind,
    Lax,
    Rule,
    Shape,
    Version,
    name_of,
)
from triptych.document.library import Refused
from triptych.document.pointers import Path, Token, step, tokens_of
from triptych.document.report import Report
from triptych.document.resolve import Base, Resolver, Target
from triptych.document.source import Source, kind_of
from triptych.document.yaml import plain_scalar

# Keywords of a schema that, put beside a $ref in 2.0 and 3.0, say something about the place and not
# about the type: they are honoured although those versions tell readers to ignore them.
ANNOTATIONS = frozenset(
    "title description default example examples deprecated readOnly writeOnly externalDocs xml "
    "nullable".split()
)

# Where a keyword of a later version changes what operations there are, or what they take and give.
_FRAME = frozenset({"document", "components", "path_item", "operation", "response"})


@dataclass(slots=True, eq=False)
class Visit:
    """An object that was visited: what it is and where in which text it stands."""

    node: dict[str, Any]
    kind: Kind
    source: Source
    path: Path
    base: Base | None = None


@dataclass(slots=True, eq=False)
class Reference:
    """``holder[key]`` is the text of a reference, until bundling writes the final pointer there.

    ``target`` is None until it has been found. A ``dead`` one leads to what can be left out.
    """

    holder: dict[str, Any]
    key: str
    kind: Kind
    visit: Visit
    target: Target | None = None
    dead: bool = False


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
        self._version = Version.V31
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
            self._version = self._version_of(visit.source)
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
        table = TABLES.get(kind)
        if table is None:
            self._keyed(visit, KEYED[kind], inside)
            return inside
        changes: list[tuple[str, Any]] = []
        for key, value in node.items():
            rule = table.get(key)
            if rule is None:
                if key[:2] == "x-":
                    self._inline(visit, node, key, value)
                else:
                    self._unknown(visit, key)
                continue
            if not rule.since <= self._version <= rule.until:
                self._foreign(visit, key, rule)
            if not rule.types:
                self._inline(visit, node, key, value)
            elif type(value) not in rule.types:
                changes.append((key, self._mistyped(visit, node, key, value, rule)))
            elif rule.shape is not None:
                self._children(visit, key, value, rule, inside)
            elif rule.expected == "an array of strings":
                self._strings(visit, (visit.path, key), value)
        for key, value in changes:
            if value is None:
                del node[key]
            else:
                node[key] = value
        for key in REQUIRED.get(kind, ()):
            if key not in node and not any(key == changed for changed, _ in changes):
                self._missing(visit, key)
        return inside

    def _keyed(self, visit: Visit, rule: Rule, inside: list[Visit]) -> None:
        """An object whose keys are the document's own words."""
        for key, value in list(visit.node.items()):
            if key.startswith("x-") and visit.kind != "security_requirement":
                continue
            if type(value) not in rule.types:
                if value is None and visit.kind == "security_requirement":
                    self._emptied(visit, key)
                else:
                    self._not_an_object(visit, value, (visit.path, key), rule)
            elif rule.shape is Shape.ONE:
                self._child(visit, visit.node, key, (visit.path, key), rule, inside)
            else:
                self._strings(visit, (visit.path, key), value)

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
        for key, child in members:
            if type(child) is dict:
                self._child(visit, container, key, (path, key), rule, inside)
            elif type(child) is not bool or rule.kind != "schema":
                self._not_an_object(visit, child, (path, key), rule)

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
        known = self.visits.get(id(child))
        if (
            id(child) in self.starts
            and known
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
        """A dynamic reference is read as a plain one: what it leads to when nothing overrides it.

        Gives True when the reference has been settled here.
        """
        node = visit.node
        settled = False
        for key in ("$dynamicRef", "$recursiveRef"):
            reference = node.pop(key, None)
            if type(reference) is not str or "$ref" in node:
                continue
            node["$ref"] = reference
            if reference == "#":  # the schema as a whole, not the document it stands in
                target = self._whole(visit)
                self.references.append(Reference(node, "$ref", "schema", visit, target))
                settled = True
            self._report.note(
                "dynamic-ref",
                f"The {key} is read as a plain $ref: what another schema puts in its place is not followed.",
                visit.source,
                visit.path,
                group=key,
            )
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

    # Mistakes

    def _mistyped(
        self, visit: Visit, node: dict[str, Any], key: str, value: Any, rule: Rule
    ) -> Any:
        """Tell of a value of the wrong type. Gives what to read instead; None: as if it were absent."""
        path = (visit.path, key)
        if is_object(value) and type(value.get("$ref")) is str:
            return self._elsewhere(visit, value["$ref"], path, rule)
        said = f"{key!r} must be {rule.expected}, not {kind_of(value)}"
        code = "null-value" if value is None else "wrong-type"
        if rule.lax is Lax.TEXT and type(value) in (int, float):
            text = visit.source.places.text(tokens_of(path)) or str(value)
            self._report.warning(
                code,
                f"{said}; it is read as {text!r}.",
                visit.source,
                path,
                "Put it in quotes.",
                group=key,
            )
            return text
        if rule.lax is Lax.NUMBER and type(value) is str:
            number = plain_scalar(value.strip())
            if type(number) in (int, float):
                self._report.warning(
                    code,
                    f"{said}; it is read as {number}.",
                    visit.source,
                    path,
                    group=key,
                )
                return number
        spared = rule.lax in (Lax.DROP, Lax.NUMBER) or (
            value is None and (rule.lax is Lax.TEXT or visit.kind == "components")
        )
        if spared and key not in REQUIRED.get(visit.kind, ()):
            self._report.warning(
                code, f"{said}; it is ignored.", visit.source, path, group=key
            )
        else:
            self._report.error(code, f"{said}.", visit.source, path)
        return None

    def _elsewhere(self, visit: Visit, reference: str, path: Path, rule: Rule) -> Any:
        """A value that a ``$ref`` says to be in another file, where no ``$ref`` is allowed: a text, mostly."""
        try:
            found = self._resolver.value(reference, visit.source, rule.types)
        except Refused as refused:
            needed = path is not None and path[1] in REQUIRED.get(visit.kind, ())
            if refused.code != "ref-no-file" or rule.lax is Lax.ERROR or needed:
                self._refused(visit, path, refused)
                return None
            message = f"{str(refused).removesuffix('.')}; {path[1] if path else ''!r} is left out."
            self._report.warning(
                refused.code, message, visit.source, path, group="text"
            )
            return None
        return found

    def _not_an_object(self, visit: Visit, value: Any, path: Path, rule: Rule) -> None:
        expected = f"{name_of(rule.kind)}, an object" if rule.kind else rule.expected
        code = "null-value" if value is None else "wrong-type"
        key = path[1] if path else ""
        self._report.error(
            code,
            f"{key!r} must be {expected}, not {kind_of(value)}.",
            visit.source,
            path,
        )

    def _emptied(self, visit: Visit, key: str) -> None:
        visit.node[key] = []
        self._report.warning(
            "null-value",
            f"{key!r} must be an array of strings, not null; it is read as empty.",
            visit.source,
            (visit.path, key),
            group="security",
        )

    def _strings(self, visit: Visit, path: Path, value: list[Any]) -> None:
        for index, item in enumerate(value):
            if type(item) in (int, float):
                value[index] = visit.source.places.text(
                    tokens_of((path, index))
                ) or str(item)
            elif type(item) is not str:
                self._report.error(
                    "wrong-type",
                    f"{path[1] if path else ''!r} must hold strings, not {kind_of(item)}.",
                    visit.source,
                    (path, index),
                )

    def _missing(self, visit: Visit, key: str) -> None:
        if key == "name" and visit.node.get("in") == "querystring":
            visit.node["name"] = "querystring"
            self._report.warning(
                "missing-key",
                "A parameter needs the keyword 'name'; it is called 'querystring'.",
                visit.source,
                visit.path,
            )
            return
        self._report.error(
            "missing-key",
            f"{name_of(visit.kind).capitalize()} needs the keyword {key!r}.",
            visit.source,
            visit.path,
        )

    def _unknown(self, visit: Visit, key: str) -> None:
        self._report.note(
            "unknown-key",
            f"The keyword {key!r} is not known in {name_of(visit.kind)} and is ignored.",
            visit.source,
            (visit.path, key),
            group=f"{visit.kind} {key}",
        )

    def _foreign(self, visit: Visit, key: str, rule: Rule) -> None:
        """A keyword of another version: what makes no sense without it is an error, all else is read."""
        path = (visit.path, key)
        if (
            self._version < rule.since
            and rule.shape is not None
            and visit.kind in _FRAME
        ):
            self._report.error(
                "foreign-key",
                f"The keyword {key!r} exists only from {rule.since} on, and this document is {self._version}.",
                visit.source,
                path,
            )
            return
        where = (
            f"from {rule.since} on"
            if self._version < rule.since
            else f"up to {rule.until}"
        )
        self._report.warning(
            "foreign-key",
            f"The keyword {key!r} exists only {where}, and this document is {self._version}; it is read as it is there.",
            visit.source,
            path,
            group=key,
        )
