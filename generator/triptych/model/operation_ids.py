"""What operationIds say: groups, verbs, and the words that are an operation's own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from triptych.model.names import Name
from triptych.model.words import CRUD, is_action, parse, stem

# What begins with a digit is no verb: the dot before it is that of a version.
_SEPARATED = re.compile(r"(?P<group>.+)[/.:](?P<verb>[^\d/.:][^/.:]*)")
_CAMEL = re.compile(r"(?P<group>[A-Z][A-Za-z0-9]*)_(?P<verb>[A-Z][A-Za-z0-9]*)")
_LONGEST = 7


class Group(Struct, frozen=True):
    """An operationId of the form group and verb (``repos/list-for-org``)."""

    names: tuple[Name, ...]
    verb: Name
    text: str


def grouped(operation_ids: Sequence[str]) -> list[Group | None]:
    """The groups and verbs of all operationIds, if the specification as a whole writes them so.

    It does when nine in ten have a ``/``, ``.`` or ``:``, or join two capitalised words by ``_``,
    and there are fewer groups than half of the operations. Otherwise every answer is None.
    """
    for pattern in (_SEPARATED, _CAMEL):
        matches = [pattern.fullmatch(text) for text in operation_ids]
        found = [match for match in matches if match]
        groups = {match["group"] for match in found}
        if found and len(found) >= 0.9 * len(matches) and len(groups) * 2 <= len(found):
            return [_group(match) if match else None for match in matches]
    return [None] * len(operation_ids)


def _group(match: re.Match[str]) -> Group | None:
    names = tuple(parse(part) for part in re.split(r"[/.:]", match["group"]))
    verb = parse(match["verb"])
    if not verb.words or not all(name.words for name in names):
        return None
    return Group(names, verb, match[0])


def verb_of(operation_id: str) -> str:
    """The verb that an operationId begins with, else ends with, in lower case; "" when neither is one."""
    words = parse(operation_id).key
    for word in (*words[:1], *words[-1:]):
        if word in CRUD or is_action(word):
            return word
    return ""


def own_words(
    operation_id: str, method: str, path: str, resource: tuple[Name, ...]
) -> Name | None:
    """An operationId as a method name inside ``resource``: without the resource's words.

    The ending ``_{path}_{method}`` that some frameworks add is cut off. None when nothing is left
    or what is left is too long to be a name.
    """
    name = parse(operation_id)
    tail = (*parse(path).key, method.lower())
    if len(name.words) > len(tail) and name.key[-len(tail) :] == tail:
        name = Name(name.words[: -len(tail)])
    for part in resource:
        name = _without(name, stem(part)) or name
    words = name.words
    if len(words) > 1 and words[-1].lower() in CRUD and not _leads(words[0].lower()):
        words = (words[-1], *words[:-1])
    return Name(words) if 0 < len(words) <= _LONGEST else None


def _leads(word: str) -> bool:
    return word in CRUD or is_action(word) or word in ("bulk", "batch", "multi")


def _without(name: Name, words: tuple[str, ...]) -> Name | None:
    """The name without a run of words (compared by stem), or None when nothing else is in it."""
    own = stem(name)
    for start in range(len(own) - len(words) + 1):
        if own[start : start + len(words)] == words:
            rest = name.words[:start] + name.words[start + len(words) :]
            return Name(rest) if rest else None
    return name
