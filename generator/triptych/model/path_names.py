"""Names from paths: static segments are resources, the method and the shape of the path give the verb."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field

from triptych.model.facts import Candidate, Facts
from triptych.model.names import Name
from triptych.model.operation_ids import own_words, verb_of
from triptych.model.paths import Segment
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


class Tree(Struct):
    """A place in the tree of all paths."""

    operations: dict[str, Facts] = field(default_factory=dict[str, Facts])
    children: dict[tuple[str, ...], Tree] = field(
        default_factory=lambda: dict[tuple[str, ...], Tree]()
    )

    def at(self, segments: Sequence[Segment]) -> Tree:
        node = self
        for segment in segments:
            key = segment.key
            if key not in node.children:
                node.children[key] = Tree()
            node = node.children[key]
        return node

    @property
    def item(self) -> Tree | None:
        return self.children.get(("{}",))


def name_of_path(fact: Facts, segments: Sequence[Segment], tree: Tree) -> Candidate:
    """The name that an operation gets from its trimmed path in the tree of all paths."""
    static = tuple(s.name for s in segments if not s.parameter)
    if not static:
        own = own_words(fact.operation_id, fact.method, fact.path, ())
        if own:
            return Candidate((), own, f"operationId '{fact.operation_id}'")
        verb = "list" if fact.lists else _ITEM.get(fact.method, fact.method.lower())
        return Candidate((), Name((verb,)), f"{fact.method} on the root")
    noun, last = static[-1], segments[-1]
    node = tree.at(segments)
    if last.parameter:
        if len(static) > 1 and _precedes(segments, node, tree):
            return Candidate(static[:-1], noun, f"'{noun}' is a verb")
        verb, reason = _item_verb(fact, node, noun)
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


def _is_call(name: Name, node: Tree) -> bool:
    """Whether a lone segment is a remote procedure (``/sendMessage``)."""
    first = name.key[0]
    return (
        len(name.words) > 1
        and (first in CRUD or is_action(first))
        and not node.children
        and len(node.operations) == 1
    )


def _precedes(segments: Sequence[Segment], node: Tree, tree: Tree) -> bool:
    """Whether the segment before the last parameter is a verb (``/documents/approve/{id}``)."""
    *_, before, _ = segments
    place = tree.at(segments[:-1])
    return (
        not before.parameter
        and len(before.name.words) == 1
        and (is_action(before.name.key[0]) or CRUD.get(before.name.key[0], "") != "")
        and not place.operations
        and len(place.children) == len(node.operations) == 1
        and not node.children
    )


def _item_verb(fact: Facts, node: Tree, noun: Name) -> tuple[Name, str]:
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


def _acts(fact: Facts, node: Tree, static: tuple[Name, ...]) -> str | None:
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


def _leaf_verb(fact: Facts, node: Tree, leaf: Name) -> tuple[Name, str]:
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
