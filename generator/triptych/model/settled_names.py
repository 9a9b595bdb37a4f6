"""The names in force: what configuration, extensions and lock say, and rules for the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from triptych.document import OperationNode
from triptych.model.answers import answer_shape
from triptych.model.context import Context
from triptych.model.extensions import method_pattern, read
from triptych.model.facts import Candidate, Facts
from triptych.model.lock import Lock, Rename
from triptych.model.names import Name
from triptych.model.naming import propose
from triptych.model.operations import code_samples
from triptych.model.overrides import Overrides
from triptych.model.resources import dotted, parse_dotted, settle
from triptych.model.samples import sample_calls
from triptych.model.security import default_schemes
from triptych.model.untyped import entries, mapping
from triptych.model.visibility import operation_id, said_of, written_id
from triptych.model.words import parse


def settled_names(
    context: Context, nodes: Sequence[OperationNode], overrides: Overrides, lock: Lock
) -> tuple[dict[str, Candidate], list[Rename]]:
    facts = [_facts(context, node) for node in nodes]
    proposals = propose(facts, _usual_schemes(context, facts))
    given = {fact.id for fact in facts if fact.given_by}
    places = {operation_id(node): node.pointer for node in nodes}
    fixed: dict[str, Candidate] = {}
    for node in nodes:
        wanted = said_of(overrides.methods, node)
        if wanted is not None:
            candidate = parse_dotted(wanted, "named by the configuration")
            if candidate:
                fixed[operation_id(node)] = candidate
            else:
                context.warn(
                    "name-unusable",
                    f"{wanted!r} is no name for {operation_id(node)}: a part of it has no letter.",
                    node.pointer,
                )
    for proposal in proposals:
        if proposal.id in given and proposal.id not in fixed:
            fixed[proposal.id] = proposal.first
    for id in places:
        locked = lock.methods.get(id)
        if locked is None or id in fixed:
            continue
        if candidate := parse_dotted(locked, "kept as the lock has it"):
            fixed[id] = candidate
    names, conflicts = settle(proposals, fixed)
    for conflict in conflicts:
        name = dotted(conflict.wanted.resource, conflict.wanted.name)
        context.warn(
            "name-conflict",
            f"{conflict.id} can't be named '{name}' ({conflict.wanted.reason}): {conflict.obstacle}.",
            places[conflict.id],
            "Give one of them another name.",
        )
    return names, _renames(context, names, lock, places)


def _renames(
    context: Context,
    names: Mapping[str, Candidate],
    lock: Lock,
    places: Mapping[str, str],
) -> list[Rename]:
    found: list[Rename] = []
    for id, candidate in names.items():
        old, new = lock.methods.get(id), dotted(candidate.resource, candidate.name)
        if old is not None and old != new:
            found.append(Rename(id, old, new, candidate.reason))
            context.note(
                "method-renamed",
                f"{id} was '{old}' and is now '{new}': {candidate.reason}.",
                places[id],
            )
    return found


def _facts(context: Context, node: OperationNode) -> Facts:
    raw = node.node
    lists, json = answer_shape(context.resolve, raw, node.pointer)
    schemes = [
        mapping(entry)
        for entry in entries(raw.get("security", context.document.tree.get("security")))
    ]
    whole, group, method = read(raw, "name"), read(raw, "group"), read(raw, "method")
    group = group or read(node.item, "group")
    method = method or method_pattern(context.document.tree, written_id(node))
    given_group: tuple[Name, ...] | None = None
    given_name: Name | None = None
    if whole and (candidate := parse_dotted(whole.value, "")):
        given_group, given_name = candidate.resource, candidate.name
    else:
        whole = None
        if group:
            parts = tuple(parse(part) for part in group.value.split("."))
            given_group = tuple(part for part in parts if part.words)
        if method and parse(method.value).words:
            given_name = parse(method.value)
    sources = [whole] if whole else [group, method]
    calls = [
        call
        for sample in code_samples(raw)
        if sample.language.lower().startswith("python")
        for call in sample_calls(sample.source)
    ]
    return Facts(
        id=operation_id(node),
        method=node.method,
        path=node.path,
        operation_id=written_id(node),
        tags=tuple(tag for tag in entries(raw.get("tags")) if isinstance(tag, str)),
        lists=lists,
        json=json,
        schemes=tuple(schemes[0]) if len(schemes) == 1 else (),
        given_group=given_group,
        given_name=given_name,
        given_by=" and ".join(found.source for found in sources if found),
        samples=tuple(dict.fromkeys(calls)),
    )


def _usual_schemes(context: Context, facts: Sequence[Facts]) -> frozenset[str]:
    """The schemes that the document asks for by default; without a default, those asked for most."""
    if default := default_schemes(context):
        return default
    counted = Counter(fact.schemes for fact in facts)
    return frozenset(counted.most_common(1)[0][0]) if counted else frozenset()
