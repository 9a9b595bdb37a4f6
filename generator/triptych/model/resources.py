"""Settling names: every operation gets one of its candidates, and the tree of resources is built."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import chain

from msgspec import Struct

from triptych.model.api import Operation, Resource
from triptych.model.facts import Candidate
from triptych.model.names import Name
from triptych.model.naming import Proposal
from triptych.model.types import Docs


class Conflict(Struct, frozen=True):
    """A name that was asked for and can't be given: the operation, the name, and what is in the way."""

    id: str
    wanted: Candidate
    obstacle: str


def dotted(resource: Sequence[Name], name: Name) -> str:
    """The name as configuration and the lock write it: ``chat.completions.create``."""
    return ".".join(str(part) for part in (*resource, name))


def parse_dotted(text: str, reason: str) -> Candidate | None:
    """Read a dotted name; None when a part of it has no letter or digit."""
    parts = [Name.parse(part) for part in text.split(".")]
    if not all(part.words for part in parts):
        return None
    return Candidate(tuple(parts[:-1]), parts[-1], reason)


def settle(
    proposals: Sequence[Proposal], fixed: Mapping[str, Candidate]
) -> tuple[dict[str, Candidate], list[Conflict]]:
    """Give every operation a name of its own, the same on every run.

    No two operations share a name, and no method has the name of a resource beside it. ``fixed`` names
    (operation id -> name) are given first, in the mapping's order; one that can't be given is a
    conflict and the operation is named by its proposal.
    """
    conflicts: list[Conflict] = []
    holders: dict[tuple[tuple[str, ...], ...], str] = {}
    chosen: dict[str, Candidate] = {}
    granted: dict[str, Candidate] = {}
    for id, candidate in fixed.items():
        if holder := holders.get(candidate.key):
            conflicts.append(Conflict(id, candidate, f"it is the name of {holder}"))
        else:
            holders[candidate.key] = id
            granted[id] = candidate
    resources = {
        path
        for proposal in proposals
        for path in _resource_paths(granted.get(proposal.id, proposal.first))
    }
    for id, candidate in granted.items():
        if candidate.key in resources:
            del holders[candidate.key]
            where = dotted(candidate.resource, candidate.name)
            conflicts.append(
                Conflict(id, candidate, f"'{where}' is a resource with methods")
            )
        else:
            chosen[id] = candidate
    order = sorted(
        (proposal.rank, index, proposal) for index, proposal in enumerate(proposals)
    )
    for _, _, proposal in order:
        if proposal.id not in chosen:
            candidate = _first_free(proposal, resources, holders)
            chosen[proposal.id] = candidate
            holders[candidate.key] = proposal.id
    return {proposal.id: chosen[proposal.id] for proposal in proposals}, conflicts


def _resource_paths(candidate: Candidate) -> list[tuple[tuple[str, ...], ...]]:
    keys = tuple(name.key for name in candidate.resource)
    return [keys[: end + 1] for end in range(len(keys))]


def _first_free(
    proposal: Proposal,
    resources: set[tuple[tuple[str, ...], ...]],
    holders: Mapping[tuple[tuple[str, ...], ...], str],
) -> Candidate:
    first = proposal.first
    for candidate in chain((first,), proposal.others()):
        if candidate.key not in holders and candidate.key not in resources:
            return candidate
    number = 2
    while True:
        name = Name((*first.name.words, str(number)))
        candidate = Candidate(
            first.resource, name, f"{first.reason}; numbered, nothing else is free"
        )
        if candidate.key not in holders and candidate.key not in resources:
            return candidate
        number += 1


class _Branch(Struct):
    path: tuple[Name, ...]
    operations: list[Operation]
    children: dict[tuple[str, ...], _Branch]


def build_tree(
    operations: Sequence[Operation],
    docs_of: Callable[[tuple[Name, ...], Sequence[Operation]], Docs],
) -> Resource:
    """The tree of resources that the operations hang in.

    ``docs_of`` gives the words about a resource from its path and its own operations.
    """
    root = _Branch((), [], {})
    for operation in operations:
        branch = root
        for name in operation.resource:
            branch = branch.children.setdefault(
                name.key, _Branch((*branch.path, name), [], {})
            )
        branch.operations.append(operation)

    def finish(branch: _Branch) -> Resource:
        return Resource(
            path=branch.path,
            operations=tuple(branch.operations),
            children=tuple(finish(child) for child in branch.children.values()),
            docs=docs_of(branch.path, branch.operations) if branch.path else Docs(),
        )

    return finish(root)
