"""A schema: keywords that contradict each other or JSON Schema 2020-12, and what follows from that."""

from __future__ import annotations

from typing import Any, cast

from triptych.document.checks.context import Context
from triptych.document.checks.discriminators import check_discriminator
from triptych.document.checks.patterns import usable
from triptych.document.data import is_array, is_object
from triptych.document.pointers import place_of
from triptych.document.source import kind_of
from triptych.document.visit import Visit

_TYPES = frozenset(
    {"string", "number", "integer", "boolean", "array", "object", "null"}
)
# What people write instead; an empty word stands for any type.
_MEANT: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("any", "mixed", "undefined", ""), ("", "")),
    **dict.fromkeys(("int", "int32", "int64", "long"), ("integer", "")),
    **dict.fromkeys(("float", "double", "decimal", "numeric"), ("number", "")),
    **dict.fromkeys(("bool",), ("boolean", "")),
    **dict.fromkeys(("str", "text"), ("string", "")),
    **dict.fromkeys(("date",), ("string", "date")),
    **dict.fromkeys(("datetime", "date-time", "timestamp"), ("string", "date-time")),
    **dict.fromkeys(("uuid",), ("string", "uuid")),
    **dict.fromkeys(("binary", "file"), ("string", "binary")),
    **dict.fromkeys(("list",), ("array", "")),
    **dict.fromkeys(("dict", "map", "hash", "json"), ("object", "")),
}
_COUNTS = frozenset(
    "minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains".split()
)
_CHECKED = _COUNTS | frozenset(
    "enum pattern patternProperties required default discriminator oneOf anyOf allOf multipleOf".split()
)
_COMBINING = frozenset({"$ref", "allOf", "oneOf", "anyOf"})
# Of these types no scalar is.
_HOLDING = frozenset({"array", "object", "null"})
_PYTHON: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


def check_schema(visit: Visit, context: Context) -> None:
    """Check and mend one schema; those inside it are checked on their own."""
    node = visit.node
    if "type" in node:
        _type(visit, context)
    present = _CHECKED.intersection(node)
    if not present:
        return
    if "enum" in present:
        _enum(visit, context)
    if "pattern" in present:
        _pattern(visit, context)
    if "patternProperties" in present:
        _pattern_properties(visit, context)
    if "required" in present:
        _required(visit, context)
    if present & _COUNTS:
        _counts(visit, context, present)
    if "multipleOf" in present and node["multipleOf"] <= 0:
        _drop(visit, context, "multipleOf", "must be greater than zero")
    for key in ("oneOf", "anyOf", "allOf"):
        if node.get(key) == []:
            _drop(visit, context, key, "must not be empty")
    if "default" in present:
        _default(visit, context)
    if "discriminator" in node:
        check_discriminator(visit, context)


def _drop(visit: Visit, context: Context, key: str, why: str) -> None:
    context.warning(
        "schema-keyword",
        f"{key!r} {why}; it is ignored.",
        visit,
        key,
        group=f"{key} {why}",
    )
    del visit.node[key]


def _type(visit: Visit, context: Context) -> None:
    node = visit.node
    said: Any = node["type"]
    if type(said) is str:
        if said in _TYPES:
            return
        read, form = _meaning(said)
        outcome = f"it is read as {read!r}" if read else "any value is taken for valid"
        context.warning(
            "unknown-type",
            f"The type {said!r} is not one of JSON Schema's; {outcome}.",
            visit,
            "type",
            group=said,
        )
        if read:
            node["type"] = read
        else:
            del node["type"]
        if form:
            node.setdefault("format", form)
        return
    kinds = cast("list[Any]", said)
    known = list(
        dict.fromkeys(
            kind for kind in kinds if isinstance(kind, str) and kind in _TYPES
        )
    )
    if not kinds:
        _drop(visit, context, "type", "must not be an empty array")
    elif len(known) < len(kinds):
        context.warning(
            "unknown-type",
            "The type holds words that are repeated or not JSON Schema's; they are ignored.",
            visit,
            "type",
        )
        if known:
            node["type"] = known
        else:
            del node["type"]


def _meaning(said: str) -> tuple[str, str]:
    lower = said.lower().strip()
    return (lower, "") if lower in _TYPES else _MEANT.get(lower, ("", ""))


def _enum(visit: Visit, context: Context) -> None:
    values: list[Any] = visit.node["enum"]
    if not values:
        _drop(visit, context, "enum", "must not be empty")
        return
    # True equals 1 in Python, and not in JSON.
    distinct = {(type(value) is bool, str(value)) for value in values}
    if len(distinct) < len(values):
        context.note(
            "enum-repeated",
            "A value of the enum is repeated.",
            visit,
            "enum",
            group="enum",
        )
    kinds = types_of(visit.node)
    strange = [v for v in values if kinds and not fits(v, kinds)]
    if strange:
        outcome = ""
        if len(strange) == len(values) and _HOLDING.issuperset(kinds):
            outcome = _misplaced(visit.node, values)
        context.warning(
            "enum-type",
            f"The enum holds {strange[0]!r:.60}, which is not of the type {' or '.join(kinds)}{outcome}.",
            visit,
            "enum",
            group=f"enum{outcome}",
        )


def _misplaced(node: dict[str, Any], values: list[Any]) -> str:
    """Take scalars from the enum of an array or object, for its items where they can be meant; what was done."""
    del node["enum"]
    items: Any = node.get("items")
    if is_object(items) and _COMBINING.isdisjoint(items) and "enum" not in items:
        kinds = types_of(items)
        if all(fits(value, kinds or ["string"]) for value in values):
            items["enum"] = values
            return "; it is read as the enum of the items"
    return "; it is ignored"


def types_of(node: dict[str, Any]) -> list[str]:
    """The types that a schema names, as a list."""
    said: Any = node.get("type", [])
    return [said] if isinstance(said, str) else said


def fits(value: Any, kinds: list[str]) -> bool:
    """Whether a JSON value is of one of the types (JSON Schema 2020-12 §4.2.1: 1.0 is an integer)."""
    for kind in kinds:
        if isinstance(value, bool):
            if kind == "boolean":
                return True
        elif isinstance(value, _PYTHON[kind]) or (
            kind == "integer" and isinstance(value, float) and value.is_integer()
        ):
            return True
    return False


def _pattern(visit: Visit, context: Context) -> None:
    why = usable(visit.node["pattern"], context.patterns)
    if why is not None:
        _bad_pattern(visit, context, why, "pattern")
        del visit.node["pattern"]


def _pattern_properties(visit: Visit, context: Context) -> None:
    """The schemas stay whatever their patterns are: they still say what the values look like."""
    for pattern in visit.node["patternProperties"]:
        why = usable(pattern, context.patterns)
        if why is not None:
            context.warning(
                "pattern",
                f"The regular expression {pattern!r:.80} can't be used ({why}).",
                visit,
                "patternProperties",
                pattern,
                group=why,
            )


def _bad_pattern(visit: Visit, context: Context, why: str, key: str) -> None:
    context.warning(
        "pattern",
        f"The regular expression {visit.node[key]!r:.80} can't be used ({why}); it is ignored.",
        visit,
        key,
        group=why,
    )


def _required(visit: Visit, context: Context) -> None:
    node = visit.node
    required: list[Any] = node["required"]
    named = list(dict.fromkeys(n for n in required if isinstance(n, str)))
    if len(named) < len(required):
        context.warning(
            "required",
            "'required' must be an array of distinct strings; the rest is ignored.",
            visit,
            "required",
            group="required",
        )
        node["required"] = named
    properties: Any = node.get("properties")
    if not is_object(properties) or not _COMBINING.isdisjoint(node):
        return
    if place_of(visit.path) in ("allOf", "oneOf", "anyOf"):
        return
    for name in named:
        if name not in properties:
            context.note(
                "required-undeclared",
                f"The property {name!r} is required but not described; any value is taken for valid there.",
                visit,
                "required",
                group="required",
            )


def _counts(visit: Visit, context: Context, present: frozenset[str]) -> None:
    node = visit.node
    for key in sorted(present & _COUNTS):
        value = node[key]
        if isinstance(value, float) and value.is_integer():
            node[key] = value = int(value)
        if not isinstance(value, int) or value < 0:
            _drop(visit, context, key, "must be a whole number, not negative")


def _default(visit: Visit, context: Context) -> None:
    """A default has to be a value that the schema allows, as far as its type and enum say."""
    node = visit.node
    value = node["default"]
    kinds: list[str] = []
    values: Any = None
    for part in context.parts(node):
        kinds = kinds or types_of(part)
        values = values or part.get("enum")
    if kinds and not fits(value, kinds):
        if value is None:
            # Widely used for "no default"; it is also how absence is written.
            context.note(
                "default-null",
                "The default is null, which the schema does not allow; it is ignored.",
                visit,
                "default",
                group="null",
            )
        else:
            context.warning(
                "default-type",
                f"The default is {kind_of(value)}, and the schema takes {' or '.join(kinds)}; it is ignored.",
                visit,
                "default",
                group="type",
            )
    elif is_array(values) and value not in values:
        context.warning(
            "default-enum",
            f"The default {value!r:.60} is not among the enum's values; it is ignored.",
            visit,
            "default",
            group="enum",
        )
    elif (
        node.get("format") == "uuid" and isinstance(value, str) and not _is_uuid(value)
    ):
        context.warning(
            "default-format",
            f"The default {value!r:.60} is not a UUID; it is ignored.",
            visit,
            "default",
        )
    else:
        return
    del node["default"]


def _is_uuid(text: str) -> bool:
    parts = text.split("-")
    return [len(p) for p in parts] == [8, 4, 4, 4, 12] and all(
        c in "0123456789abcdefABCDEF" for p in parts for c in p
    )
