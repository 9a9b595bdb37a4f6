"""What a specification demands of a value beyond what its type says: ``rules.json``, made with the package.

A rule is a JSON Schema (2020-12).  It is held against JSON data that is of the right type already, so it
holds little more than what types have no word for: ``not``, ``if``, ``contains``, ``dependentRequired``…
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

from .constraints import key_of
from .guards import is_array, is_object
from .mistakes import Mistake, closest_of, pointer
from .rule_words import WORDS, told

__all__ = ["Rule"]

Evaluated = set[str | int]
"""The names of properties, or the places of items, that some keyword speaks of (JSON Schema §11)."""

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
            _Judge(self._schemas, answer).judge(self._schema, value, place, found)
        except RecursionError:
            return [Mistake(place, "is nested too deeply")]
        # Several rules may say the same.
        unique = {(each.place, each.text): each for each in found}
        return [*unique.values()][:_MOST]


@lru_cache(maxsize=32)
def _schemas(package: str) -> Mapping[str, Any]:
    content = files(package).joinpath("rules.json").read_bytes()
    return json.loads(content, object_pairs_hook=_ordered)


def _ordered(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """With those keywords last that look at what all others have spoken of."""
    return dict(sorted(pairs, key=lambda pair: pair[0].startswith("unevaluated")))


class _Case(NamedTuple):
    """One keyword that is held against a value."""

    judge: _Judge
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


class _Judge:
    """Holds values against schemas."""

    __slots__ = ("_busy", "_schemas", "answer")

    def __init__(self, schemas: Mapping[str, Any], answer: bool) -> None:
        self._schemas: Final = schemas
        self.answer: Final = answer
        self._busy: set[tuple[str, int]] = set()

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
            act = _KEYWORDS.get(keyword)
            if act is None:
                continue
            case = _Case(self, schema, schema[keyword], value, place, found, seen)
            if not act(case):
                right = False
                if found is None:
                    return None
        return seen if right else None

    def refer(self, case: _Case) -> bool:
        """``$ref``; one that leads back to itself at the same value says nothing more."""
        key = case.argument, id(case.value)
        if key in self._busy:
            return True
        self._busy.add(key)
        try:
            return case.within(self._schemas[case.argument])
        finally:
            self._busy.discard(key)


def _every(outcomes: Iterable[bool]) -> bool:
    """Whether all are right.  All are asked, as each tells what is wrong."""
    return False not in [*outcomes]


def _all_of(case: _Case) -> bool:
    return _every(case.within(schema) for schema in case.argument)


def _any_of(case: _Case) -> bool:
    return bool(_fitting(case)) or _none(case)


def _one_of(case: _Case) -> bool:
    """One variant fits, and no other of those that are to be told from it.

    Most who write ``oneOf`` for objects do not think of properties that a variant doesn't name, which it
    allows all the same.  So one variant that names all there are is the one that is meant.
    """
    fitting = _fitting(case)
    if not fitting:
        return _none(case)
    if case.judge.answer or len(fitting) == 1:
        return True
    if is_object(case.value) and any(s >= case.value.keys() for s in fitting.values()):
        return True
    for one, other in case.schema["apart"]:
        if one in fitting and other in fitting:
            names = case.schema["names"]
            both = f"{names[one]} and {names[other]}"
            return case.say(f"fits both {both}, and may fit only one of them")
    return True


def _fitting(case: _Case) -> dict[int, Evaluated]:
    """The variants that fit, and what each speaks of."""
    fitting: dict[int, Evaluated] = {}
    for number, schema in enumerate(case.argument):
        seen = case.judge.judge(schema, case.value, case.place, None)
        if seen is not None:
            fitting[number] = seen
            case.seen.update(seen)
    return fitting


def _none(case: _Case) -> bool:
    """No variant fits: what is wrong, seen from the one that comes closest."""
    if case.found is None:
        return False
    tried: list[list[Mistake]] = []
    for schema in case.argument:
        found: list[Mistake] = []
        case.judge.judge(schema, case.value, case.place, found)
        tried.append(found)
    closest = closest_of(tried, case.place) or [Mistake(case.place, "is not valid")]
    case.found.extend(closest)
    return False


def _not(case: _Case) -> bool:
    if not case.fits(case.argument, case.value):
        return True
    return case.say(told(case.argument))


def _if(case: _Case) -> bool:
    seen = case.judge.judge(case.argument, case.value, "", None)
    if seen is None:
        return case.within(case.schema.get("else", True))
    case.seen.update(seen)
    return case.within(case.schema.get("then", True))


def _dependent_schemas(case: _Case) -> bool:
    if not is_object(case.value):
        return True
    given = case.value
    return _every(case.within(s) for name, s in case.argument.items() if name in given)


def _dependent_required(case: _Case) -> bool:
    if not is_object(case.value):
        return True
    right = True
    for name, needed in case.argument.items():
        missing = [each for each in needed if each not in case.value]
        if name in case.value and missing:
            names = " and ".join(map(repr, missing))
            right = case.say(f"should have {names}, as it has {name!r}")
    return right


def _required(case: _Case) -> bool:
    if not is_object(case.value):
        return True
    missing = [name for name in case.argument if name not in case.value]
    if case.found is not None:
        case.found.extend(
            Mistake(case.place + pointer(name), "is missing") for name in missing
        )
    return not missing


def _asked(case: _Case) -> bool:
    return case.judge.answer or _required(case)


def _answered(case: _Case) -> bool:
    return not case.judge.answer or _required(case)


def _properties(case: _Case) -> bool:
    if not is_object(case.value):
        return True
    given = case.value
    return _every(case.each(s, n) for n, s in case.argument.items() if n in given)


def _pattern_properties(case: _Case) -> bool:
    if not is_object(case.value):
        return True
    right = True
    for pattern, schema in case.argument.items():
        names = [name for name in case.value if WORDS["pattern"](pattern, name) is None]
        right = case.each(schema, *names) and right
    return right


def _additional_properties(case: _Case) -> bool:
    if not is_object(case.value):
        return True
    named: Mapping[str, Any] = case.schema.get("properties", {})
    patterns: Mapping[str, Any] = case.schema.get("patternProperties", {})
    rest = [
        name
        for name in case.value
        if name not in named
        and all(WORDS["pattern"](pattern, name) is not None for pattern in patterns)
    ]
    return case.each(case.argument, *rest)


def _unevaluated_properties(case: _Case) -> bool:
    if not is_object(case.value):
        return True
    return case.each(case.argument, *(n for n in case.value if n not in case.seen))


def _property_names(case: _Case) -> bool:
    if not is_object(case.value):
        return True
    right = True
    for name in case.value:
        if not case.fits(case.argument, name):
            right = case.say(f"should have no property that is named {name!r}")
    return right


def _prefix_items(case: _Case) -> bool:
    if not is_array(case.value):
        return True
    pairs = enumerate(case.argument[: len(case.value)])
    return _every(case.each(schema, number) for number, schema in pairs)


def _items(case: _Case) -> bool:
    if not is_array(case.value):
        return True
    first = len(case.schema.get("prefixItems") or ())
    return case.each(case.argument, *range(first, len(case.value)))


def _unevaluated_items(case: _Case) -> bool:
    if not is_array(case.value):
        return True
    places = range(len(case.value))
    return case.each(case.argument, *(n for n in places if n not in case.seen))


def _contains(case: _Case) -> bool:
    if not is_array(case.value):
        return True
    places = [n for n, item in enumerate(case.value) if case.fits(case.argument, item)]
    case.seen.update(places)
    least, most = case.schema.get("minContains", 1), case.schema.get("maxContains")
    kind = case.argument if is_object(case.argument) else {}
    values = kind.get("enum")
    what = f" {_told_values(values)}" if values else " of the kind it has to hold"
    if len(places) < least:
        return case.say(f"should have at least {_counted(least)}{what}")
    if most is not None and len(places) > most:
        return case.say(f"should have at most {_counted(most)}{what}")
    return True


def _counted(number: float) -> str:
    return "1 item" if number == 1 else f"{int(number)} items"


def _told_values(values: list[Any]) -> str:
    """That an item is one of some values."""
    shown = " or ".join(json.dumps(value) for value in values[:5])
    return f"that is {shown}" + (" or another of those listed" if values[5:] else "")


def _plain(keyword: str) -> Callable[[_Case], bool]:
    """A keyword that looks at the value alone."""
    look = WORDS[keyword]

    def act(case: _Case) -> bool:
        text = look(case.argument, case.value)
        return text is None or case.say(text)

    return act


def _unique(case: _Case) -> bool:
    if not is_array(case.value) or case.argument is not True:
        return True
    keys = {key_of(item) for item in case.value}
    return len(keys) == len(case.value) or case.say("should have no item twice")


_KEYWORDS: Final[Mapping[str, Callable[[_Case], bool]]] = {
    **{keyword: _plain(keyword) for keyword in WORDS},
    "$ref": lambda case: case.judge.refer(case),
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "not": _not,
    "if": _if,
    "dependentSchemas": _dependent_schemas,
    "dependentRequired": _dependent_required,
    "required": _required,
    "asked": _asked,
    "answered": _answered,
    "properties": _properties,
    "patternProperties": _pattern_properties,
    "additionalProperties": _additional_properties,
    "propertyNames": _property_names,
    "prefixItems": _prefix_items,
    "items": _items,
    "contains": _contains,
    "uniqueItems": _unique,
    "unevaluatedProperties": _unevaluated_properties,
    "unevaluatedItems": _unevaluated_items,
}
