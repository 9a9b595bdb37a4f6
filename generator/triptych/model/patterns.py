"""Text that matches a regular expression, made without ever running an unsafe one."""

from __future__ import annotations

import importlib
import re
import warnings
from functools import lru_cache
from typing import Any, Final

from triptych.document.regexes import python_form

# The standard library's own parser of regular expressions: the only way to its syntax tree.
_parser: Final[Any] = importlib.import_module("re._parser")
_codes: Final[Any] = importlib.import_module("re._constants")

_LONGEST: Final = 2_000  # characters ever made
_DEEPEST: Final = 50
_MOST_STEPS: Final = 10_000_000  # of matching that a pattern may be expected to take
# Tried in this order where any character of a set will do.
_FAVOURITES: Final = (
    "aA0-_. /:@bcdefghijklmnopqrstuvwxyzBCDEFGHIJKLMNOPQRSTUVWXYZ123456789~!é中"
)


class _Hopeless(Exception):
    """This part of a pattern can't be made (a look-ahead, a back reference, too long)."""


@lru_cache(maxsize=2048)
def matching_text(
    pattern: str, at_least: int = 0, at_most: int | None = None
) -> str | None:
    """Text in which the pattern is found and whose length lies within the limits; None if none was found.

    Small and predictable rather than complete: first alternatives, fewest repeats, then as many
    repeats more as ``at_least`` asks for. Look-arounds and back references are not attempted.
    """
    tree = _parsed(pattern)
    if tree is None or at_least > _LONGEST:
        return None
    for spare in dict.fromkeys((0, at_least, at_least * 2)):
        try:
            text = _Maker(spare, at_least).make(tree)
        except _Hopeless:
            return None
        if len(text) < at_least and not _ends_anchored(pattern):
            text += "a" * (at_least - len(text))
        fits = len(text) >= at_least and (at_most is None or len(text) <= at_most)
        if fits and matches(pattern, text) is not False:
            return text
    return None


def matches(pattern: str, text: str) -> bool | None:
    """Whether the pattern is found in the text; None when trying it might take too long."""
    cost = _cost_of(pattern)
    if cost is None or len(text) ** (cost[0] + 1) * cost[1] > _MOST_STEPS:
        return None
    return re.search(python_form(pattern), text) is not None


@lru_cache(maxsize=2048)
def _parsed(pattern: str) -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _parser.parse(python_form(pattern))
    except (re.error, OverflowError, RecursionError):
        return None


@lru_cache(maxsize=2048)
def _cost_of(pattern: str) -> tuple[int, int] | None:
    """How the time of matching grows: as a power of the length, times a factor. None: no bound is known."""
    tree = _parsed(pattern)
    try:
        return None if tree is None else _cost(tree, False)
    except _Hopeless:
        return None


def _cost(tree: Any, inside: bool) -> tuple[int, int]:
    """The cost of a sequence. Inside a repeat only what has one fixed length is predictable."""
    power, factor = 0, 1
    for code, argument in tree:
        match str(code):
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                least, most, part = argument
                if inside and least != most:
                    raise _Hopeless
                inner = _cost(part, inside or most > 1)
                if least != most:
                    power += int(most > 1)
                    factor *= 2
            case "SUBPATTERN":
                inner = _cost(argument[3], inside)
            case "ATOMIC_GROUP":
                inner = _cost(argument, inside)
            case "ASSERT" | "ASSERT_NOT":
                inner = _cost(argument[1], inside)
            case "BRANCH":
                if inside:
                    raise _Hopeless
                costs = [_cost(branch, inside) for branch in argument[1]]
                inner = max(p for p, _ in costs), sum(f for _, f in costs)
            case "GROUPREF" | "GROUPREF_EXISTS":
                raise _Hopeless
            case _:
                continue
        power += inner[0]
        factor *= inner[1]
    return power, factor


def _ends_anchored(pattern: str) -> bool:
    return pattern.endswith(("$", "\\Z", "\\z", "$)"))


class _Maker:
    """Makes one text; ``spare`` more repeats may be spent in all."""

    def __init__(self, spare: int, at_least: int) -> None:
        self._spare = spare
        self._at_least = at_least
        self._made = 0

    def make(self, tree: Any, depth: int = 0) -> str:
        if depth > _DEEPEST:
            raise _Hopeless
        return "".join(self._one(str(code), argument, depth) for code, argument in tree)

    def _one(self, code: str, argument: Any, depth: int) -> str:
        match code:
            case "LITERAL":
                return self._count(chr(argument))
            case "NOT_LITERAL":
                return self._count(next(c for c in _FAVOURITES if ord(c) != argument))
            case "ANY":
                return self._count("a")
            case "IN":
                return self._count(_member(argument))
            case "AT" | "ASSERT_NOT":
                return ""  # what is made is tried against the pattern in the end
            case "SUBPATTERN":
                return self.make(argument[3], depth + 1)
            case "ATOMIC_GROUP":
                return self.make(argument, depth + 1)
            case "BRANCH":
                return self._branch(argument[1], depth)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                least, most, inner = argument
                return self._repeat(least, most, inner, depth)
            case _:
                raise _Hopeless

    def _branch(self, branches: Any, depth: int) -> str:
        for branch in branches:
            try:
                return self.make(branch, depth + 1)
            except _Hopeless:
                continue
        raise _Hopeless

    def _repeat(self, least: int, most: int, inner: Any, depth: int) -> str:
        if least > _LONGEST:
            raise _Hopeless
        pieces = [self.make(inner, depth + 1) for _ in range(least)]
        count = least
        while count < most and self._spare > 0 and self._made < self._at_least:
            self._spare -= 1
            count += 1
            pieces.append(self.make(inner, depth + 1))
        return "".join(pieces)

    def _count(self, text: str) -> str:
        self._made += len(text)
        if self._made > _LONGEST:
            raise _Hopeless
        return text


def _member(items: Any) -> str:
    """A character of a set."""
    entries = [(str(code), argument) for code, argument in items]
    if ("NEGATE", None) in entries:
        for favourite in _FAVOURITES:
            if not any(_holds(entry, favourite) for entry in entries):
                return favourite
        raise _Hopeless
    for favourite in _FAVOURITES:
        if any(_holds(entry, favourite) for entry in entries):
            return favourite
    for code, argument in entries:
        if code == "LITERAL":
            return chr(argument)
        if code == "RANGE":
            return chr(argument[0])
    raise _Hopeless


def _holds(entry: tuple[str, Any], character: str) -> bool:
    code, argument = entry
    match code:
        case "LITERAL":
            return ord(character) == argument
        case "RANGE":
            return argument[0] <= ord(character) <= argument[1]
        case "CATEGORY":
            wanted = str(argument).removeprefix("CATEGORY_")
            negated = wanted.startswith("NOT_")
            kind = wanted.removeprefix("NOT_")
            held = {
                "DIGIT": character.isdigit(),
                "SPACE": character.isspace(),
                "WORD": character.isalnum() or character == "_",
            }.get(kind, False)
            return held != negated
        case _:
            return False
