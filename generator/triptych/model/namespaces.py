"""Resources that a whole part of an API stands under although its paths don't say so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from triptych.model.facts import Candidate, Facts
from triptych.model.names import Name
from triptych.model.paths import Segment
from triptych.model.words import parse

#: Words that say nothing about what a security scheme is for.
_GENERIC = frozenset(
    parse(
        """api key keys auth authentication authorization token bearer basic http oauth oauth2
        jwt scheme security secret access header"""
    ).words
)


def namespaces_of(
    facts: Sequence[Facts],
    paths: Sequence[tuple[Segment, ...]],
    derived: Sequence[Candidate],
    sampled: Sequence[Candidate | None],
    default_schemes: frozenset[str],
) -> list[tuple[tuple[Name, ...], str]]:
    """For each operation, the resources that its part of the API stands under, and why.

    The part is what begins with the same segment. Samples of its other operations may show it to
    stand under something; so does a credential that the part has to itself.
    """
    tops = [segments[0].key if segments else () for segments in paths]
    votes: defaultdict[tuple[str, ...], Counter[tuple[Name, ...]]] = defaultdict(
        Counter
    )
    schemes: defaultdict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for top, fact, path, sample in zip(tops, facts, derived, sampled, strict=True):
        schemes[top].add(fact.schemes)
        if sample:
            votes[top][_prefix(path.resource, sample.resource)] += 1
    spaces: dict[tuple[str, ...], tuple[tuple[Name, ...], str]] = {}
    for top in dict.fromkeys(tops):
        if top in votes:
            ((prefix, count),) = votes[top].most_common(1)
            if prefix and count * 5 >= votes[top].total() * 4:
                spaces[top] = prefix, "samples of its neighbours stand under it"
        elif name := _credential(schemes[top], default_schemes):
            spaces[top] = (name,), "the credential of this part of the API"
    return [spaces.get(top, ((), "")) for top in tops]


def _prefix(path: tuple[Name, ...], sample: tuple[Name, ...]) -> tuple[Name, ...]:
    keys = [name.key for name in sample]
    own = [name.key for name in path]
    extra = len(keys) - len(own)
    return sample[:extra] if extra > 0 and keys[extra:] == own else ()


def _credential(
    schemes: set[tuple[str, ...]], default_schemes: frozenset[str]
) -> Name | None:
    """The one word that sets a part's own credential apart from the default (``AdminApiKey``)."""
    if len(schemes) != 1 or not default_schemes:
        return None
    (own,) = schemes
    if len(own) != 1 or own[0] in default_schemes:
        return None
    common = _GENERIC.union(*(parse(s).key for s in default_schemes))
    words = tuple(word for word in parse(own[0]).key if word not in common)
    return Name(words) if len(words) == 1 else None
