"""The keywords of JSON Schema by which rules speak of what is within a value, or hold other schemas against it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from .constraints import key_of
from .guards import is_array, is_object
from .mistakes import Mistake, closest_of, pointer
from .rule_words import WORDS, told

if TYPE_CHECKING:
    from .rules import Case, Evaluated

__all__ = ["KEYWORDS"]


def _every(case: Case, outcomes: Iterable[bool]) -> bool:
    """Whether all are right.  All are asked, as each tells what is wrong, unless nobody wants to know."""
    return all(outcomes) if case.found is None else False not in [*outcomes]


def _all_of(case: Case) -> bool:
    return _every(case, (case.within(schema) for schema in case.argument))


def _any_of(case: Case) -> bool:
    return bool(_fitting(case)) or _none(case)


def _one_of(case: Case) -> bool:
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


def _fitting(case: Case) -> dict[int, Evaluated]:
    """The variants that fit, and what each speaks of."""
    fitting: dict[int, Evaluated] = {}
    for number, schema in enumerate(case.argument):
        seen = case.judge.judge(schema, case.value, case.place, None)
        if seen is not None:
            fitting[number] = seen
            case.seen.update(seen)
    return fitting


def _none(case: Case) -> bool:
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


def _not(case: Case) -> bool:
    if not case.fits(case.argument, case.value):
        return True
    return case.say(told(case.argument))


def _if(case: Case) -> bool:
    seen = case.judge.judge(case.argument, case.value, "", None)
    if seen is None:
        return case.within(case.schema.get("else", True))
    case.seen.update(seen)
    return case.within(case.schema.get("then", True))


def _dependent_schemas(case: Case) -> bool:
    if not is_object(case.value):
        return True
    given = case.value
    return _every(
        case, (case.within(s) for name, s in case.argument.items() if name in given)
    )


def _dependent_required(case: Case) -> bool:
    if not is_object(case.value):
        return True
    right = True
    for name, needed in case.argument.items():
        missing = [each for each in needed if each not in case.value]
        if name in case.value and missing:
            names = " and ".join(map(repr, missing))
            right = case.say(f"should have {names}, as it has {name!r}")
    return right


def _required(case: Case) -> bool:
    if not is_object(case.value):
        return True
    missing = [name for name in case.argument if name not in case.value]
    if case.found is not None:
        case.found.extend(
            Mistake(case.place + pointer(name), "is missing") for name in missing
        )
    return not missing


def _asked(case: Case) -> bool:
    return case.judge.answer or _required(case)


def _answered(case: Case) -> bool:
    return not case.judge.answer or _required(case)


def _properties(case: Case) -> bool:
    if not is_object(case.value):
        return True
    given = case.value
    return _every(
        case, (case.each(s, n) for n, s in case.argument.items() if n in given)
    )


def _pattern_properties(case: Case) -> bool:
    if not is_object(case.value):
        return True
    right = True
    for pattern, schema in case.argument.items():
        names = [name for name in case.value if WORDS["pattern"](pattern, name) is None]
        right = case.each(schema, *names) and right
    return right


def _additional_properties(case: Case) -> bool:
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


def _unevaluated_properties(case: Case) -> bool:
    if not is_object(case.value):
        return True
    return case.each(case.argument, *(n for n in case.value if n not in case.seen))


def _property_names(case: Case) -> bool:
    if not is_object(case.value):
        return True
    right = True
    for name in case.value:
        if not case.fits(case.argument, name):
            right = case.say(f"should have no property that is named {name!r}")
    return right


def _prefix_items(case: Case) -> bool:
    if not is_array(case.value):
        return True
    pairs = enumerate(case.argument[: len(case.value)])
    return _every(case, (case.each(schema, number) for number, schema in pairs))


def _items(case: Case) -> bool:
    if not is_array(case.value):
        return True
    first = len(case.schema.get("prefixItems") or ())
    return case.each(case.argument, *range(first, len(case.value)))


def _unevaluated_items(case: Case) -> bool:
    if not is_array(case.value):
        return True
    places = range(len(case.value))
    return case.each(case.argument, *(n for n in places if n not in case.seen))


def _contains(case: Case) -> bool:
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


def _plain(keyword: str) -> Callable[[Case], bool]:
    """A keyword that looks at the value alone."""
    look = WORDS[keyword]

    def act(case: Case) -> bool:
        text = look(case.argument, case.value)
        return text is None or case.say(text)

    return act


def _unique(case: Case) -> bool:
    if not is_array(case.value) or case.argument is not True:
        return True
    keys = {key_of(item) for item in case.value}
    return len(keys) == len(case.value) or case.say("should have no item twice")


KEYWORDS: Final[Mapping[str, Callable[[Case], bool]]] = {
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
