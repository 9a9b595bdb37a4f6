"""What each operation would be called if it were alone: candidates with reasons, best first.

Nothing here knows of collisions; :mod:`triptych.model.resources` settles those.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from triptych.model.names import Name
from triptych.model.operation_ids import Group, grouped, own_words, verb_of
from triptych.model.paths import PathShape, Segment, shapes_of, trim
from triptych.model.words import CRUD, is_action, is_plural, parse, stem

_READ = ("GET", "HEAD", "QUERY")
_DOWNLOADS = frozenset({"content", "download", "raw", "export"})
_ITEM = {
    "GET": "retrieve",
    "POST": "update",
    "PUT": "update",
    "PATCH": "update",
    "DELETE": "delete",
}
_GENERIC = frozenset(
    "api key keys auth authentication authorization token bearer basic http oauth oauth2 jwt scheme security secret access header".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What naming needs to know of one operation.

    Attributes:
        lists: The success response is an array, or an object around one.
        json: The success response is JSON, or empty.
        schemes: The security schemes that it takes, when it takes exactly one alternative; else empty.
        given_group: Resource names that an extension gives; None when none does.
        given_name: The method name that an extension gives.
        given_by: The extension that gives them.
        samples: Calls that the specification's own samples make for it.
    """

    id: str
    method: str
    path: str
    operation_id: str = ""
    tags: tuple[str, ...] = ()
    lists: bool = False
    json: bool = True
    schemes: tuple[str, ...] = ()
    given_group: tuple[Name, ...] | None = None
    given_name: Name | None = None
    given_by: str = ""
    samples: tuple[tuple[Name, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible name: where, what, and why."""

    resource: tuple[Name, ...]
    name: Name
    reason: str

    @property
    def key(self) -> tuple[tuple[str, ...], ...]:
        return (*(part.key for part in self.resource), self.name.key)


@dataclass(frozen=True, slots=True)
class Proposal:
    """The candidates of one operation, best first. Lower ``rank`` chooses first."""

    id: str
    candidates: tuple[Candidate, ...]
    rank: tuple[int, ...]


@dataclass(slots=True)
class _Node:
    """A place in the tree of all paths."""

    operations: dict[str, Facts] = field(default_factory=dict[str, Facts])
    children: dict[tuple[str, ...], _Node] = field(
        default_factory=lambda: dict[tuple[str, ...], _Node]()
    )

    def at(self, segments: Sequence[Segment]) -> _Node:
        node = self
        for segment in segments:
            node = node.children.setdefault(segment.key, _Node())
        return node

    @property
    def item(self) -> _Node | None:
        return self.children.get(("{}",))


def propose(facts: Sequence[Facts], default_schemes: frozenset[str]) -> list[Proposal]:
    """Candidates for every operation, in the order given.

    ``default_schemes`` are the security schemes that the API asks for unless it says otherwise.
    """
    shapes = shapes_of([fact.path for fact in facts])
    paths = trim(shapes)
    tree = _Node()
    for fact, segments in zip(facts, paths, strict=True):
        tree.at(segments).operations.setdefault(fact.method, fact)
    groups = grouped([fact.operation_id for fact in facts])
    derived = [
        _from_group(group) if group else _from_path(fact, segments, tree)
        for fact, segments, group in zip(facts, paths, groups, strict=True)
    ]
    sampled = [_from_samples(f, d) for f, d in zip(facts, derived, strict=True)]
    spaces = _namespaces(facts, paths, derived, sampled, default_schemes)
    return [
        _proposal(*row)
        for row in zip(facts, shapes, paths, derived, sampled, spaces, strict=True)
    ]


def _proposal(
    fact: Facts,
    path: PathShape,
    segments: tuple[Segment, ...],
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
    return Proposal(
        fact.id, (primary, *_alternatives(fact, path, segments, primary, bulk)), rank
    )


def _from_group(group: Group) -> Candidate:
    return Candidate(group.names, group.verb, f"operationId '{group.text}'")


def _from_path(fact: Facts, segments: tuple[Segment, ...], tree: _Node) -> Candidate:
    static = tuple(s.name for s in segments if not s.parameter)
    if not static:
        own = own_words(fact.operation_id, fact.method, fact.path, ())
        if own:
            return Candidate((), own, f"operationId '{fact.operation_id}'")
        verb = "list" if fact.lists else _ITEM.get(fact.method, fact.method.lower())
        return Candidate((), Name((verb,)), f"{fact.method} on the root")
    last = segments[-1]
    node = tree.at(segments)
    if last.parameter:
        if len(static) > 1 and _precedes(segments, node, tree):
            return Candidate(static[:-1], static[-1], f"'{static[-1]}' is a verb")
        verb, reason = _item_verb(fact, node, static[-1])
        return Candidate(static, verb, reason)
    if last.action:
        return Candidate(static[:-1], last.name, "action set off in the path")
    if len(static) == len(segments) == 1 and _is_call(last.name, node):
        resource = (parse(fact.tags[0]),) if fact.tags else ()
        where = f", tag '{fact.tags[0]}'" if fact.tags else ""
        return Candidate(resource, last.name, f"the path is a verb{where}")
    if acting := _acts(fact, node, static):
        return Candidate(static[:-1], last.name, acting)
    verb, reason = _leaf_verb(fact, node, last.name)
    return Candidate(static, verb, reason)


def _is_call(name: Name, node: _Node) -> bool:
    """Whether a lone segment is a remote procedure (``/sendMessage``)."""
    first = name.key[0]
    return (
        len(name.words) > 1
        and (first in CRUD or is_action(first))
        and not node.children
        and len(node.operations) == 1
    )


def _precedes(segments: tuple[Segment, ...], node: _Node, tree: _Node) -> bool:
    """Whether the segment before the last parameter is a verb (``/documents/approve/{id}``)."""
    before = segments[-2]
    place = tree.at(segments[:-1])
    return (
        not before.parameter
        and len(before.name.words) == 1
        and (is_action(before.name.key[0]) or CRUD.get(before.name.key[0], "") != "")
        and not place.operations
        and len(place.children) == len(node.operations) == 1
        and not node.children
    )


def _item_verb(fact: Facts, node: _Node, noun: Name) -> tuple[Name, str]:
    verb = verb_of(fact.operation_id)
    at = f"{fact.method} on an item"
    if (
        fact.method in ("POST", "PUT", "PATCH")
        and is_action(verb)
        and verb not in stem(noun)
    ):
        return Name((verb,)), f"{at}, operationId says '{verb}'"
    if fact.method == "GET" and fact.lists and (CRUD.get(verb) == "list" or node.item):
        return Name(("list",)), f"{at} that lists"
    if fact.method == "PUT" and "PATCH" in node.operations:
        return Name(("replace",)), f"{at} beside PATCH"
    if fact.method == "POST" and node.operations.keys() & {"PUT", "PATCH"}:
        meant = CRUD.get(verb) or "create"
        return Name((meant,)), f"{at} beside PUT or PATCH"
    if fact.method in ("POST", "PUT") and CRUD.get(verb) == "create":
        return Name(("create",)), f"{at}, operationId says '{verb}'"
    return Name((_ITEM.get(fact.method, fact.method.lower()),)), at


def _acts(fact: Facts, node: _Node, static: tuple[Name, ...]) -> str | None:
    """Why the last segment is a method of what stands before it, or None when it's a resource."""
    leaf = static[-1]
    if node.children or len(node.operations) > 1:
        return None
    alone = "nothing below it"
    if CRUD.get(leaf.key[0]) and len(static) > 1 and not is_plural(leaf.words[-1]):
        return f"'{leaf}' is a verb, {alone}"
    own = stem(parse(fact.operation_id))
    verb = verb_of(fact.operation_id)
    if fact.method in _READ:
        if len(static) < 2:
            return None
        if not fact.json or str(leaf) in _DOWNLOADS:
            return f"{fact.method} of content, {alone}"
        if own and own == stem(static[-2]) + stem(leaf):
            return f"operationId '{fact.operation_id}' is a noun of '{static[-2]}'"
        if is_action(leaf.key[0]) and not is_plural(leaf.words[-1]):
            return f"'{leaf}' is a verb, {alone}"
        return None
    if own and own[0] == stem(leaf)[0]:
        return f"operationId says '{leaf}'"
    if CRUD.get(verb) == "create" and _ends_with(own, stem(leaf)):
        return None
    if own and own[0].startswith("".join(leaf.key)):
        return f"operationId says '{leaf}'"
    if is_action(leaf.key[0]) and (
        len(leaf.words) == 1 or not is_plural(leaf.words[-1])
    ):
        return f"'{leaf}' is a verb, {alone}"
    if fact.method == "POST" and not is_plural(leaf.words[-1]):
        return f"POST on '{leaf}', one thing with {alone}"
    return None


def _ends_with(words: tuple[str, ...], ending: tuple[str, ...]) -> bool:
    return words[-len(ending) :] == ending


def _leaf_verb(fact: Facts, node: _Node, leaf: Name) -> tuple[Name, str]:
    at = f"{fact.method} on '{leaf}'"
    verb = verb_of(fact.operation_id)
    item = node.item
    below = bool(item and item.operations)
    read = node.operations.get("GET")
    if fact.method == "GET":
        if fact.lists:
            return Name(("list",)), f"{at} that answers with a list"
        if CRUD.get(verb) == "list" or (
            below and is_plural(leaf.words[-1]) and verb != "retrieve"
        ):
            return Name(("list",)), f"{at}, a collection"
        return Name(("retrieve",)), f"{at}, a single thing"
    if fact.method == "POST":
        singleton = read is not None and not read.lists and not below
        singleton = singleton and not node.operations.keys() & {"PUT", "PATCH"}
        if singleton and CRUD.get(verb, "update") in ("", "update"):
            return Name(("update",)), f"{at}, a single thing that GET answers with"
        return Name(("create",)), at
    if fact.method == "PUT":
        if "PATCH" in node.operations:
            return Name(("replace",)), f"{at} beside PATCH"
        if CRUD.get(verb) == "create" and "POST" not in node.operations:
            return Name(("create",)), f"{at}, operationId says '{verb}'"
    return Name((_ITEM.get(fact.method, fact.method.lower()),)), at


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
    return Candidate(resource, call[-1], "as the specification's Python sample calls it")


def _namespaces(
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
    votes: defaultdict[tuple[str, ...], Counter[tuple[Name, ...]]] = defaultdict(Counter)
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


def _alternatives(
    fact: Facts,
    path: PathShape,
    segments: tuple[Segment, ...],
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
    inner = [s for s, after in zip(segments, segments[1:], strict=False) if s.parameter]
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
    if words and (words[0].lower() == method.lower() or CRUD.get(words[0].lower()) == ""):
        return (*verb.words, *words[1:])
    return words or verb.words


def _subject(name: Name) -> tuple[str, ...]:
    words = name.words
    while len(words) > 1 and words[-1].lower() in ("id", "uuid", "guid", "sid", "key"):
        words = words[:-1]
    return words
