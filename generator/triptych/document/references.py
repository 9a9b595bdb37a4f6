"""Resolving every reference, so that each is known to lead to an object of the right kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

from triptych.document.grammar import name_of
from triptych.document.library import Refused
from triptych.document.report import Report
from triptych.document.resolve import Resolver, Target
from triptych.document.source import kind_of
from triptych.document.walk import Reference, Visit, Walker

_NAME = re.compile(r"[^/#]+")


def resolve_all(walker: Walker, resolver: Resolver, report: Report) -> None:
    """Find the target of every reference and walk the targets that lie in other files or in places that
    the walk had no reason to visit; the references found there are resolved in turn."""
    done = 0
    while done < len(walker.references):
        reference = walker.references[done]
        done += 1
        if reference.target is None:
            _resolve(reference, walker, resolver, report)
    walker.references[:] = [r for r in walker.references if r.target is not None]


def _resolve(
    reference: Reference, walker: Walker, resolver: Resolver, report: Report
) -> None:
    visit = reference.visit
    text: str = reference.holder[reference.key]
    mapped = reference.kind == "mapping"
    kind = "schema" if mapped else reference.kind
    path = (visit.path, reference.key)
    try:
        target = _mapped(text, visit, resolver) if mapped else None
        target = target or resolver.resolve(text, visit.source, visit.base)
    except Refused as refused:
        report.error(refused.code, str(refused), visit.source, path, refused.mend)
        return
    node = target.node
    if type(node) is bool and kind == "schema" and not mapped:
        # A boolean has no identity to refer to: it takes the place of the reference.
        del reference.holder["$ref"]
        if not node:
            reference.holder["not"] = {}
        return
    if not isinstance(node, dict):
        _wrong_kind(reference, kind, text, kind_of(node), report)
        return
    mapping = cast("dict[str, Any]", node)
    known = walker.visits.get(id(mapping))
    if known is not None and known.kind != kind:
        _wrong_kind(reference, kind, text, name_of(known.kind), report)
        return
    if id(mapping) in walker.maps:
        _wrong_kind(reference, kind, text, "an object that only holds others", report)
        return
    reference.target = target
    if known is None:
        walker.walk(Visit(mapping, kind, target.source, target.path))


def _mapped(text: str, visit: Visit, resolver: Resolver) -> Target | None:
    """The schema whose name a discriminator's mapping gives, if there is one (OpenAPI 3.1 §4.8.25.3)."""
    if not _NAME.fullmatch(text):
        return None
    for source in (visit.source, resolver.root):
        for pointer in ("#/components/schemas/", "#/definitions/"):
            name = text.replace("~", "~0").replace("%", "%25")
            try:
                return resolver.resolve(pointer + name, source, None)
            except Refused:
                continue
    return None


def _wrong_kind(
    reference: Reference, kind: str, text: str, found: str, report: Report
) -> None:
    report.error(
        "ref-wrong-kind",
        f"The reference {text!r} has to lead to {name_of(kind)}, but leads to {found}.",
        reference.visit.source,
        (reference.visit.path, reference.key),
    )


def check_cycles(walker: Walker, report: Report) -> None:
    """Tell of every chain of ``$ref``, or of ``$ref`` and ``allOf``, that leads back to where it began:
    it describes nothing."""
    targets = {
        id(r.holder): r.target.node
        for r in walker.references
        if r.key == "$ref" and r.target is not None
    }
    state: dict[int, int] = {}  # 1: on the way, 2: done
    for start in list(walker.visits.values()):
        if id(start.node) in state or not _onward(start.node, targets):
            continue
        trail = [start.node]
        todo = [_step(start.node, targets)]
        state[id(start.node)] = 1
        while todo:
            following = next(todo[-1], None)
            if following is None:
                todo.pop()
                state[id(trail.pop())] = 2
            elif state.get(id(following)) == 1:
                _report_cycle(trail, following, walker, report)
            elif id(following) not in state:
                state[id(following)] = 1
                trail.append(following)
                todo.append(_step(following, targets))


def _onward(node: dict[str, Any], targets: dict[int, Any]) -> bool:
    return id(node) in targets or "allOf" in node


def _step(node: dict[str, Any], targets: dict[int, Any]) -> Iterator[dict[str, Any]]:
    """What an object is by definition: the target of its reference, the members of its ``allOf``."""
    if id(node) in targets:
        yield targets[id(node)]
    members = node.get("allOf")
    if isinstance(members, list):
        for member in cast("list[Any]", members):
            if isinstance(member, dict):
                yield cast("dict[str, Any]", member)


def _report_cycle(
    trail: list[dict[str, Any]], again: dict[str, Any], walker: Walker, report: Report
) -> None:
    """One problem for a cycle, at the first of its objects that stands under a name."""
    start = next(i for i, node in enumerate(trail) if node is again)
    cycle = [visit for node in trail[start:] if (visit := walker.visits.get(id(node)))]
    names = [str(v.path[1]) for v in cycle if v.path and "$ref" in v.node]
    way = " -> ".join([*names, names[0]]) if names else "itself"
    kind = name_of(cycle[0].kind)
    report.error(
        "ref-cycle",
        f"{kind.capitalize()} is defined only by itself: {way}.",
        cycle[0].source,
        cycle[0].path,
    )
