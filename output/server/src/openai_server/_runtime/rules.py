"""What a specification demands of a value beyond what its type says: ``rules.json``, made with the package.

A rule is a JSON Schema (2020-12).  It is held against JSON data that is of the right type already, so it
holds little more than what types have no word for: ``not``, ``if``, ``contains``, ``dependentRequired``…
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

from .guards import is_array, is_object
from .mistakes import Mistake, pointer
from .rule_keywords import KEYWORDS

__all__ = ["Case", "Evaluated", "Rule"]

Evaluated = set[str | int]
"""The names of properties, or the places of items, that some keyword speaks of (JSON Schema §11)."""

_Key = tuple[str, int, bool]
_MOST: Final = 20


class Rule:
    """One rule of a generated package.

    Args:
        name: As in ``rules.json``.
        package: The package.

    Raises:
        KeyError: There is none of that name.
    """

    __slots__ = ("_schema", "_schemas")

    def __init__(self, name: str, package: str) -> None:
        self._schemas: Final = _schemas(package)
        self._schema: Final = self._schemas[name]

    def mistakes(
        self, value: Any, place: str, *, answer: bool = False
    ) -> list[Mistake]:
        """What is wrong with JSON data.

        Args:
            value: The data.
            place: Where it stands.
            answer: It is to be answered, not asked.  Of an answer one variant of ``oneOf`` has to fit, at
                least: its writer has said which one it is.
        """
        found: list[Mistake] = []
        try:
            Judge(self._schemas, answer).judge(self._schema, value, place, found)
        except RecursionError:
            return [Mistake(place, "is nested too deeply")]
        # Several rules may say the same.
        unique = {(each.place, each.text): each for each in found}
        return [*unique.values()][:_MOST]


@lru_cache(maxsize=32)
def _schemas(package: str) -> Mapping[str, Any]:
    content = files(package).joinpath("rules.json").read_bytes()
    schemas: dict[str, Any] = json.loads(content, object_pairs_hook=_ordered)
    return schemas


def _ordered(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """With those keywords last that look at what all others have spoken of."""
    return dict(sorted(pairs, key=lambda pair: pair[0].startswith("unevaluated")))


class Case(NamedTuple):
    """One keyword that is held against a value."""

    judge: Judge
    schema: Mapping[str, Any]
    argument: Any
    value: Any
    place: str
    found: list[Mistake] | None
    seen: Evaluated

    def say(self, text: str) -> bool:
        """That the value is wrong, and why."""
        if self.found is not None:
            self.found.append(Mistake(self.place, text))
        return False

    def fits(self, schema: Any, value: Any) -> bool:
        """Whether a value fits, whatever is wrong with it otherwise."""
        return self.judge.judge(schema, value, "", None) is not None

    def within(self, schema: Any) -> bool:
        """The same value, held against a schema that it has to fit as well."""
        seen = self.judge.judge(schema, self.value, self.place, self.found)
        self.seen.update(seen or ())
        return seen is not None

    def each(self, schema: Any, *steps: str | int) -> bool:
        """What stands at some steps of the value, held against a schema."""
        right = True
        for step in steps:
            at = self.place + pointer(step)
            inner = self.judge.judge(schema, self.value[step], at, self.found)
            right = right and inner is not None
        self.seen.update(steps)
        return right


class Judge:
    """Holds values against schemas."""

    __slots__ = ("_busy", "_known", "_schemas", "answer")

    def __init__(self, schemas: Mapping[str, Any], answer: bool) -> None:
        self._schemas: Final = schemas
        self.answer: Final = answer
        self._busy: set[_Key] = set()
        self._known: dict[_Key, tuple[Evaluated | None, list[Mistake]]] = {}

    def judge(
        self, schema: Any, value: Any, place: str, found: list[Mistake] | None
    ) -> Evaluated | None:
        """What of the value the schema speaks of; None if the value does not fit, and ``found`` tells why."""
        seen: Evaluated = set()
        if schema is True:
            return seen
        if schema is False:
            if found is not None:
                found.append(Mistake(place, "is not allowed"))
            return None
        right = True
        for keyword in schema:
            act = KEYWORDS.get(keyword)
            if act is None:
                continue
            case = Case(self, schema, schema[keyword], value, place, found, seen)
            if not act(case):
                right = False
                if found is None:
                    return None
        return seen if right else None

    def refer(self, case: Case) -> bool:
        """``$ref``; one that leads back to itself at the same value says nothing more.

        What came out for an object or a list is kept: variants that hold the same things would otherwise
        double the work at each level.
        """
        key = case.argument, id(case.value), case.found is None
        if key in self._busy:
            return True
        known = self._known.get(key)
        if known is None:
            self._busy.add(key)
            found: list[Mistake] | None = None if case.found is None else []
            schema = self._schemas[case.argument]
            try:
                known = self.judge(schema, case.value, case.place, found), found or []
            finally:
                self._busy.discard(key)
            if is_object(case.value) or is_array(case.value):
                self._known[key] = known
        seen, mistakes = known
        if case.found is not None:
            case.found.extend(mistakes[:_MOST])
        case.seen.update(seen or ())
        return seen is not None
