"""The rules of an Api: what its schemas demand of a value beyond what their types say."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from msgspec import Struct

from triptych.model.rules.overlap import Overlaps, Relation
from triptych.model.rules.rest import Inside, Rest, Rests
from triptych.model.rules.rule_book import RuleBook
from triptych.model.rules.whole import Whole
from triptych.model.schemas.keywords import Schema, items_of, schema_of
from triptych.model.schemas.nodes import COMPONENTS, Nodes
from triptych.problems import Problem, Severity

# Schemas nested deeper than this are looked at on their own.
_DEEP: Final = 30

Problems = Callable[[Severity, str, str, str], Problem]


class Rules:
    """Makes the rules of the schemas of one document, when they are asked for.

    Args:
        nodes: The document's schemas.
        problem: Makes problems with positions.
    """

    def __init__(self, nodes: Nodes, problem: Problems) -> None:
        self._nodes = nodes
        self._problem = problem

    def of(self, pointers: Iterable[str]) -> RuleBook:
        """The rules of the schemas at the pointers; of a pointer that leads nowhere there is none."""
        return _Maker(self._nodes, self._problem).made(pointers)


class _Maker:
    def __init__(self, nodes: Nodes, problem: Problems) -> None:
        self._nodes = nodes
        self._problem = problem
        self._notes: dict[str, Problem] = {}
        self._overlaps = Overlaps(nodes)
        self._whole = Whole(nodes, self._overlaps, self._named)
        self._rests = Rests(nodes, self._overlaps, self._whole)
        # By pointer: what is left of each schema, and what leads on from it.
        self._found: dict[str, _Tree] = {}
        self._wanted: dict[str, tuple[str, bool]] = {}

    def made(self, pointers: Iterable[str]) -> RuleBook:
        roots = list(dict.fromkeys(pointers))
        for pointer in roots:
            self._explore(pointer)
        live = self._live()
        names: dict[str, str] = {}
        schemas: dict[str, Any] = {}
        for pointer in [root for root in roots if root in live]:
            end = self._end(pointer, live)
            names[pointer] = _name("rest", end)
        todo = list(dict.fromkeys(names.values()))
        for name in todo:
            pointer = name.removeprefix("#/rest/")
            # Names are made of pointers, and lead back to them.
            schemas[name] = self._code(self._found[_pointer(pointer)], live, todo)
        done = 0
        while done < len(self._wanted):
            for name, (pointer, open_) in list(self._wanted.items())[done:]:
                node = self._nodes.target(pointer)[0]
                schemas[name] = self._whole.of(node, merged=open_)
                done += 1
        notes = tuple(self._notes[at] for at in sorted(self._notes))
        return RuleBook(names, dict(sorted(schemas.items())), notes)

    def _named(self, pointer: str, open_: bool) -> str:
        name = _name("open" if open_ else "whole", pointer)
        self._wanted.setdefault(name, (pointer, open_))
        return name

    def _end(self, pointer: str, live: set[str]) -> str:
        """Where what is only a reference leads."""
        tree = self._found[pointer]
        while tree.rest.own is None and not tree.inside and tree.rest.target in live:
            pointer = tree.rest.target or ""
            tree = self._found[pointer]
        return pointer

    # -- what there is ------------------------------------------------------------

    def _explore(self, pointer: str) -> None:
        todo = [pointer]
        while todo:
            pointer = todo.pop()
            if pointer not in self._found:
                try:
                    node = self._nodes.target(pointer)[0]
                except LookupError:
                    continue  # nothing is said there
                self._found[pointer] = self._tree(node, pointer, todo, 0)

    def _tree(self, node: Any, pointer: str, todo: list[str], depth: int) -> _Tree:
        rest = self._rests.of(node, pointer)
        schema = schema_of(node)
        if schema is not None and "oneOf" in schema:
            self._tell(schema, pointer)
        if schema is not None and "allOf" in schema:
            self._tell_closed(schema, pointer)
        inside: list[tuple[Inside, _Tree]] = []
        for each in rest.inside:
            at = pointer + each.way
            if depth >= _DEEP:
                found = _Tree(Rest(None, (), at), None)
                todo.append(at)
            else:
                found = self._tree(each.node, at, todo, depth + 1)
            if found.inside or found.rest.own is not None or found.rest.target:
                inside.append((each, found))
        if rest.target is not None:
            todo.append(rest.target)
        return _Tree(rest, schema, tuple(inside))

    def _tell(self, schema: Schema, pointer: str) -> None:
        """Note variants of oneOf that values may fit at once, which is not refused."""
        variants = items_of(schema["oneOf"])
        if "discriminator" in schema:
            return
        for index, variant in enumerate(variants):
            for before in range(index):
                reason = self._reason(variants[before], variant)
                if reason:
                    self._note(
                        "oneof-several",
                        f"{reason.format(before + 1, index + 1)}, which oneOf forbids; it is accepted all the"
                        " same, as with anyOf.",
                        f"{pointer}/oneOf/{index}",
                    )
                    return

    def _tell_closed(self, schema: Schema, pointer: str) -> None:
        """Note parts that refuse what the parts beside them name, which is accepted."""
        for index, member in enumerate(items_of(schema["allOf"])):
            if not self._overlaps.is_closed(member):
                continue
            named = self._overlaps.properties(schema).keys()
            if named - self._overlaps.properties(member).keys():
                self._note(
                    "closed-part",
                    "This refuses all properties but its own, also those that are named beside it, so that no"
                    " value could have them; they are accepted all the same.",
                    f"{pointer}/allOf/{index}",
                )

    def _reason(self, one: Any, other: Any) -> str:
        match self._overlaps.relation(one, other):
            case Relation.WITHIN:
                return (
                    "What fits one of the variants {} and {} may fit the other as well"
                )
            case Relation.OVERLAPPING if self._overlaps.are_alike(one, other):
                return "An object may be one of variant {} and of variant {}"
            case _:
                return ""

    def _note(self, code: str, message: str, pointer: str) -> None:
        self._notes[pointer] = self._problem(Severity.NOTE, code, message, pointer)

    def _live(self) -> set[str]:
        """The pointers of the schemas that have something left, or lead to one that has."""
        users: dict[str, list[str]] = {}
        todo: list[str] = []
        for pointer, tree in self._found.items():
            stack = [tree]
            while stack:
                each = stack.pop()
                stack += [inner for _, inner in each.inside]
                if each.rest.own is not None:
                    todo.append(pointer)
                if each.rest.target is not None:
                    users.setdefault(each.rest.target, []).append(pointer)
        live: set[str] = set()
        while todo:
            pointer = todo.pop()
            if pointer not in live:
                live.add(pointer)
                todo += users.get(pointer, ())
        return live

    # -- rules --------------------------------------------------------------------

    def _code(self, tree: _Tree, live: set[str], todo: list[str]) -> Any:
        """The rule of one schema; True where nothing is left."""
        own = tree.rest.own
        if own is False:
            return False
        found: dict[str, Any] = dict(own) if isinstance(own, dict) else {}
        if tree.rest.target in live:
            name = _name("rest", self._end(tree.rest.target or "", live))
            found["$ref"] = name
            if name not in todo:
                todo.append(name)
        for each, inner in tree.inside:
            rule = self._code(inner, live, todo)
            if rule is not True:
                self._place(found, tree.schema or {}, each, rule)
        return found or True

    def _place(
        self, found: dict[str, Any], schema: Schema, each: Inside, rule: Any
    ) -> None:
        """Add the rule of a schema within to that of the outer one."""
        match each.keyword:
            case "properties":
                named: dict[str, Any] = found.get("properties", {})
                found["properties"] = {**named, each.name: rule}
            case "additionalProperties":
                names = schema_of(schema.get("properties")) or {}
                known: dict[str, Any] = found.get("properties", {})
                found["properties"] = {**dict.fromkeys(names, True), **known}
                found["additionalProperties"] = rule
            case "allOf":
                found["allOf"] = [*found.get("allOf", ()), rule]
            case "anyOf" | "oneOf" if each.only_if is None:
                found |= self._whole.choice(
                    schema, each.keyword, merged=len(schema) > 1
                )
            case "anyOf" | "oneOf":
                step = {"if": each.only_if, "then": rule}
                found["allOf"] = [*found.get("allOf", ()), step]
            case keyword:
                found[keyword] = rule


class _Tree(Struct, frozen=True):
    rest: Rest
    schema: Schema | None
    inside: tuple[tuple[Inside, _Tree], ...] = ()


def _name(kind: str, pointer: str) -> str:
    if pointer.startswith(COMPONENTS):
        return f"#/{kind}/{pointer.removeprefix(COMPONENTS)}"
    return f"#/{kind}/{pointer}"


def _pointer(name: str) -> str:
    return name if name.startswith("#/") else COMPONENTS + name
