"""Resolving every reference, so that each is known to lead to an object of the right kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from triptych.document.data import is_array, is_object
from triptych.document.grammar import name_of
from triptych.document.library import Refused
from triptych.document.pointers import Path, escape, follow, tokens_of
from triptych.document.report import Report
from triptych.document.resolve import Resolver, Target
from triptych.document.source import Source, kind_of
from triptych.document.visit import Reference, Visit
from triptych.document.walk import Walker

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


def _resolve(
    reference: Reference, walker: Walker, resolver: Resolver, report: Report
) -> None:
    visit = reference.visit
    text: str = reference.holder[reference.key]
    mapped = reference.kind == "mapping"
    kind = "schema" if mapped else reference.kind
    try:
        target = (
            _mapped(text, visit, resolver)
            if mapped
            else resolver.resolve(text, visit.source, visit.base)
        )
    except Refused as refused:
        _unresolved(reference, refused, report)
        return
    node = target.node
    if type(node) is bool and kind == "schema" and not mapped:
        # A boolean has no identity to refer to: it takes the place of the reference.
        del reference.holder["$ref"]
        if not node:
            reference.holder["not"] = {}
        return
    if not is_object(node):
        _wrong_kind(reference, kind, text, kind_of(node), report)
        return
    mapping = node
    known = walker.visits.get(id(mapping))
    if (
        known is not None
        and known.kind == "parameter"
        and _lend(reference, known, report)
    ):
        return
    if known is not None and known.kind != kind:
        _wrong_kind(reference, kind, text, name_of(known.kind), report)
        return
    if id(mapping) in walker.maps:
        _wrong_kind(reference, kind, text, "an object that only holds others", report)
        return
    reference.target = target
    if known is None:
        walker.walk(Visit(mapping, kind, target.source, target.path))


def _lend(reference: Reference, parameter: Visit, report: Report) -> bool:
    """A reference that leads to a parameter where a header or schema belongs: the parameter's type is meant."""
    holder, kind = reference.holder, reference.kind
    if kind == "header":
        del holder["$ref"]
        for key, value in parameter.node.items():
            if key not in ("name", "in"):
                holder.setdefault(key, value)
    elif kind == "schema" and is_object(parameter.node.get("schema")):
        schema: dict[str, Any] = parameter.node["schema"]
        reference.target = Target(schema, parameter.source, (parameter.path, "schema"))
    else:
        return False
    visit = reference.visit
    report.warning(
        "ref-wrong-kind",
        f"A reference that has to lead to {name_of(kind)} leads to a parameter; the parameter's type is used.",
        visit.source,
        (visit.path, "$ref"),
        group=kind,
    )
    return True


def _mapped(text: str, visit: Visit, resolver: Resolver) -> Target:
    """What a value of a discriminator's mapping means: the name of a schema, or a reference (OpenAPI 3.1
    §4.8.25.3); in a file that is a fragment of a document, also a reference into the whole document.
    """
    if _NAME.fullmatch(text):
        name = escape(text).replace("%", "%25")
        for source in (visit.source, resolver.root):
            for pointer in ("#/components/schemas/", "#/definitions/"):
                try:
                    return resolver.resolve(pointer + name, source, None)
                except Refused:
                    continue
        if "." not in text:
            raise Refused("ref-not-found", f"There is no schema called {text!r}.")
    try:
        return resolver.resolve(text, visit.source, visit.base)
    except Refused:
        if not text.startswith("#/"):
            raise
    try:
        return resolver.resolve(text, resolver.root, None)
    except Refused:
        member = _member(text.rpartition("/")[2], visit)
        if member is None:
            raise
        return resolver.resolve(member, visit.source, visit.base)


def _member(name: str, visit: Visit) -> str | None:
    """The reference among the variants of a union whose file or last token has the name."""
    around = tokens_of(visit.path)[:-2]  # the schema that the discriminator stands in
    schema = follow(visit.source.tree, around)
    for key in ("oneOf", "anyOf"):
        for variant in schema.get(key) or ():
            reference = variant.get("$ref") if is_object(variant) else None
            if isinstance(reference, str):
                last = reference.rpartition("/")[2].partition("#")[0].rpartition(".")
                if name in (last[0], last[2]):
                    return reference
    return None


def _unresolved(reference: Reference, refused: Refused, report: Report) -> None:
    """A reference to nothing: where the loss is small it is read as well as it can be, else it is an error.

    Any value stands in for a schema within another one; what lies in a file that is not there is left out.
    What an operation or a component is as a whole can't be made up.
    """
    visit = reference.visit
    path = (visit.path, reference.key)
    holder: dict[str, Any] = reference.holder
    missing = refused.code == "ref-no-file"
    within = refused.code == "ref-not-found" and _within_schema(visit.path)
    if reference.kind == "mapping":
        if not missing:
            report.error(refused.code, str(refused), visit.source, path, refused.mend)
            return
        del holder[reference.key]
        outcome = "it is left out of the mapping"
    elif reference.kind == "schema" and (missing or within):
        del holder["$ref"]
        outcome = "any value is taken for valid there"
    elif missing:
        reference.dead = True
        outcome = f"{name_of(reference.kind)} is left out".removeprefix("a ")
    else:
        report.error(refused.code, str(refused), visit.source, path, refused.mend)
        return
    message = f"{str(refused).removesuffix('.')}; {outcome}."
    report.warning(
        refused.code, message, visit.source, path, refused.mend, group=reference.kind
    )


def _within_schema(path: Path) -> bool:
    """Whether a schema stands inside another one, and is not the whole of a body, parameter or component."""
    tokens = tokens_of(path)
    if not tokens or tokens[-1] in ("schema", "itemSchema"):
        return False
    return tokens[:-1] not in (("components", "schemas"), ("definitions",))


def remove_dead(walker: Walker) -> None:
    """Take the references that lead to files which are not there out of the tree."""
    for reference in walker.references:
        path = reference.visit.path
        if not reference.dead or path is None:
            continue
        container: Any = follow(reference.visit.source.tree, tokens_of(path[0]))
        if is_array(container):
            items = container
            items[:] = [item for item in items if item is not reference.holder]
        elif container.get(path[1]) is reference.holder:
            if reference.kind == "response":
                reference.holder.clear()
                reference.holder["description"] = ""
            else:
                del container[path[1]]
    walker.references[:] = [r for r in walker.references if r.target is not None]


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
        node = start.node
        if "allOf" not in node:
            target = targets.get(id(node))
            if target is None or ("$ref" not in target and "allOf" not in target):
                continue  # it ends here, or with its target
        if id(node) in state:
            continue
        trail = [node]
        todo = [_step(node, targets)]
        state[id(node)] = 1
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


def check_tree(root: Source, walker: Walker, report: Report) -> None:
    """Tell of objects that stand within themselves, as path items can whose callbacks refer to them."""
    if not walker.spliced:
        return
    state: dict[int, int] = {}  # 1: on the way, 2: done
    trail: list[Any] = [root.tree]
    todo = [_members(root.tree)]
    state[id(root.tree)] = 1
    while todo:
        member = next(todo[-1], None)
        if member is None:
            todo.pop()
            state[id(trail.pop())] = 2
        elif state.get(id(member)) == 1:
            holder = next(v for n in reversed(trail) if (v := walker.visits.get(id(n))))
            report.error(
                "ref-cycle",
                "What a reference stands for holds the reference itself.",
                holder.source,
                holder.path,
            )
        elif id(member) not in state:
            state[id(member)] = 1
            trail.append(member)
            todo.append(_members(member))


def _members(node: Any) -> Iterator[Any]:
    values = node.values() if is_object(node) else node
    return (value for value in values if is_object(value) or is_array(value))


def _step(node: dict[str, Any], targets: dict[int, Any]) -> Iterator[dict[str, Any]]:
    """What an object is by definition: the target of its reference, the members of its ``allOf``."""
    if id(node) in targets:
        yield targets[id(node)]
    members = node.get("allOf")
    if is_array(members):
        for member in members:
            if is_object(member):
                yield member


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
