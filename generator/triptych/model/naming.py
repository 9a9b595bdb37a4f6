"""What each operation would be called if it were alone: candidates with reasons, best first.

Nothing here knows of collisions; :mod:`triptych.model.resources` settles those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from msgspec import Struct

from triptych.model.facts import Candidate, Facts
from triptych.model.names import Name
from triptych.model.namespaces import namespaces_of
from triptych.model.operation_ids import Group, grouped, own_words
from triptych.model.path_names import Tree, name_of_path
from triptych.model.paths import PathShape, Segment, shapes_of, trim
from triptych.model.words import CRUD, parse, stem


class Proposal(Struct, frozen=True):
    """What one operation may be called. Lower ``rank`` chooses first.

    ``others`` gives the candidates for when the first is taken, best first; most are never asked for.
    """

    id: str
    first: Candidate
    others: Callable[[], Iterator[Candidate]]
    rank: tuple[int, ...]


def propose(facts: Sequence[Facts], default_schemes: frozenset[str]) -> list[Proposal]:
    """Candidates for every operation, in the order given.

    ``default_schemes`` are the security schemes that the API asks for unless it says otherwise.
    """
    shapes = shapes_of([fact.path for fact in facts])
    paths = trim(shapes)
    tree = Tree()
    for fact, segments in zip(facts, paths, strict=True):
        tree.at(segments).operations.setdefault(fact.method, fact)
    groups = grouped([fact.operation_id for fact in facts])
    derived = [
        _from_group(group) if group else name_of_path(fact, segments, tree)
        for fact, segments, group in zip(facts, paths, groups, strict=True)
    ]
    sampled = [_from_samples(f, d) for f, d in zip(facts, derived, strict=True)]
    spaces = namespaces_of(facts, paths, derived, sampled, default_schemes)
    return [
        _proposal(*row)
        for row in zip(facts, shapes, paths, derived, sampled, spaces, strict=True)
    ]


def _proposal(
    fact: Facts,
    path: PathShape,
    segments: Sequence[Segment],
    derived: Candidate,
    sampled: Candidate | None,
    space: tuple[tuple[Name, ...], str],
) -> Proposal:
    prefix, why = space
    primary = sampled or derived
    if not sampled and prefix:
        primary = Candidate(
            (*prefix, *primary.resource), primary.name, f"{primary.reason}; {why}"
        )
    if path.namespace:
        words = " ".join(str(name) for name in path.namespace)
        primary = Candidate(
            (*path.namespace, *primary.resource),
            primary.name,
            f"{primary.reason}; variant '{words}' of the path",
        )
    if fact.given_group is not None or fact.given_name is not None:
        primary = Candidate(
            primary.resource if fact.given_group is None else fact.given_group,
            fact.given_name or primary.name,
            f"named by {fact.given_by}",
        )
    bulk = (
        fact.method in ("PUT", "PATCH", "DELETE")
        and bool(segments)
        and not segments[-1].parameter
    )
    collective = len(segments) > 1 and primary.name.key == segments[-1].key
    collective = collective and not segments[-2].parameter
    rank = (
        0 if fact.given_name else 1 if sampled else 2,
        int(bulk or collective),
        sum(s.parameter for s in segments),
        len(segments),
    )
    others = partial(_alternatives, fact, path, segments, primary, bulk)
    return Proposal(fact.id, primary, others, rank)


def _from_group(group: Group) -> Candidate:
    return Candidate(group.names, group.verb, f"operationId '{group.text}'")


def _from_samples(fact: Facts, derived: Candidate) -> Candidate | None:
    """The call of the samples that speaks of the same things as the path and the operationId."""
    known = set(stem(parse(f"{fact.path} {fact.operation_id}")))

    def kinship(call: tuple[Name, ...]) -> tuple[int, int]:
        same = sum(len(known.intersection(stem(name))) for name in call)
        return same, int(call[-1].key == derived.name.key)

    related = [call for call in fact.samples if known.intersection(stem(call[-2]))]
    if not related:
        return None
    call = max(related, key=kinship)
    spelled = {"".join(name.key): name for name in derived.resource}
    resource = tuple(spelled.get("".join(name.key), name) for name in call[:-1])
    return Candidate(
        resource, call[-1], "as the specification's Python sample calls it"
    )


def _alternatives(
    fact: Facts,
    path: PathShape,
    segments: Sequence[Segment],
    primary: Candidate,
    bulk: bool,
) -> Iterator[Candidate]:
    """Other names in the same resource, for when the first is taken: readable ones first."""
    resource, verb = primary.resource, primary.name

    def named(words: tuple[str, ...], why: str) -> Candidate:
        return Candidate(resource, Name(words), f"{why}; '{verb}' was taken")

    own = own_words(fact.operation_id, fact.method, fact.path, resource)
    words = _in_house(own, verb, fact.method) if own else verb.words
    if words != verb.words and not (bulk and len(words) > 3):
        yield named(words, f"operationId '{fact.operation_id}'")
    if bulk:
        yield named(("bulk", *verb.words), f"{fact.method} on the collection")
    inner = [segment for segment in segments[:-1] if segment.parameter]
    if not inner and segments and segments[-1].parameter:
        inner = [segments[-1]]
    if inner:
        subject = [word for s in inner for word in _subject(s.name)]
        yield named((*verb.words, "by", *subject), "told apart by path parameter")
    for name in path.variant:
        yield named((*verb.words, *name.words), "told apart by the fixed query")
    for segment in path.segments:
        if segment.version:
            yield named((*verb.words, *segment.name.words), "told apart by version")
    if whole := parse(fact.operation_id).words:
        yield named(whole, f"operationId '{fact.operation_id}'")
    if segments and not segments[-1].parameter:
        yield named((*verb.words, *segments[-1].name.words), "verb and noun")
    yield named((*verb.words, fact.method.lower()), "told apart by HTTP method")


def _in_house(own: Name, verb: Name, method: str) -> tuple[str, ...]:
    """The operationId's words with a verb that says no more than the HTTP method in our terms."""
    words = tuple(word for word in own.words if word.lower() not in ("id", "ids"))
    if words and (
        words[0].lower() == method.lower() or CRUD.get(words[0].lower()) == ""
    ):
        return (*verb.words, *words[1:])
    return words or verb.words


def _subject(name: Name) -> tuple[str, ...]:
    words = name.words
    while len(words) > 1 and words[-1].lower() in ("id", "uuid", "guid", "sid", "key"):
        words = words[:-1]
    return words
