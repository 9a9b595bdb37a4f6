"""The validation keywords of one or several schemas that hold together, as :class:`Constraints`."""

from __future__ import annotations

import math
import re
import warnings
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, TypeGuard

from triptych.document.regexes import python_form
from triptych.model.schemas.keywords import Schema
from triptych.model.types import Constraints, Kind, Number, Scalar

_NUMERIC: Final = (
    ("minimum", "minimum"),
    ("maximum", "maximum"),
    ("exclusiveMinimum", "exclusive_minimum"),
    ("exclusiveMaximum", "exclusive_maximum"),
    ("multipleOf", "multiple_of"),
)
_SIZES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "string": (("minLength", "min_length"), ("maxLength", "max_length")),
    "array": (("minItems", "min_items"), ("maxItems", "max_items")),
    "object": (
        ("minProperties", "min_properties"),
        ("maxProperties", "max_properties"),
    ),
    "number": (),
    "integer": (),
}
_OF_KIND: Final = {
    "string": frozenset({"minLength", "maxLength", "pattern"}),
    "number": frozenset(keyword for keyword, _ in _NUMERIC),
    "integer": frozenset(keyword for keyword, _ in _NUMERIC),
    "array": frozenset({"minItems", "maxItems", "uniqueItems"}),
    "object": frozenset({"minProperties", "maxProperties"}),
    "boolean": frozenset[str](),
}
_PLAIN: Final = {
    kind: Scalar(Kind(kind)) for kind in ("string", "number", "integer", "boolean")
}
# Keywords without which a schema that states a scalar type is that type and no more.
_NARROWING: Final = frozenset({"format", "contentEncoding", "contentMediaType"}).union(
    *(_OF_KIND[kind] for kind in _PLAIN)
)
_BYTE_ENCODINGS: Final = {"base64": "byte", "base64url": "base64url"}


def constraints_of(
    kind: str,
    schemas: list[Schema],
    unusable: Callable[[str], None] = lambda _: None,
) -> Constraints | None:
    """What the keywords for values of ``kind`` demand together; None when that is nothing.

    Where two schemas limit the same thing the narrower limit holds. ``unusable`` is told of a
    pattern that Python can't compile; that pattern is left out.
    """
    words = _OF_KIND[kind]
    found: dict[str, Any] = {}
    patterns: dict[str, None] = {}
    for schema in schemas:
        if words.isdisjoint(schema):
            continue
        for keyword, field in _NUMERIC if kind in ("number", "integer") else ():
            value = schema.get(keyword)
            if is_number(value) and (keyword != "multipleOf" or value > 0):
                found[field] = _narrower(field, found.get(field), value)
        for keyword, field in _SIZES[kind]:
            value = schema.get(keyword)
            if is_number(value) and value >= 0 and float(value).is_integer():
                found[field] = _narrower(field, found.get(field), int(value))
        if kind == "array" and schema.get("uniqueItems") is True:
            found["unique_items"] = True
        pattern = schema.get("pattern")
        if kind == "string" and isinstance(pattern, str):
            if compiles(pattern):
                patterns[pattern] = None
            else:
                unusable(pattern)
    if patterns:
        *found["also"], found["pattern"] = patterns
        found["also"] = tuple(found["also"])
    return Constraints(**found) if found else None


def plain_scalar(kind: str, schema: Schema) -> Scalar | None:
    """The scalar type that a schema of JSON type ``kind`` is, if no keyword says more of it; else None."""
    return _PLAIN[kind] if _NARROWING.isdisjoint(schema) else None


def scalar_of(
    kind: str, schemas: list[Schema], unusable: Callable[[str], None]
) -> Scalar:
    """The scalar type that the schemas, all of JSON type ``kind``, make together."""
    declared: str | None = None
    encoding: str | None = None
    media: str | None = None
    for schema in schemas:
        declared = _text(schema, "format") or declared
        encoding = _text(schema, "contentEncoding") or encoding
        media = _text(schema, "contentMediaType") or media
    if kind == "string":
        if declared == "binary" or (
            declared is None
            and encoding in (None, "binary")
            and (encoding is not None if media is None else _is_binary(media))
        ):
            return Scalar(Kind.BINARY, "binary")
        if declared is None and encoding is not None:
            declared = _BYTE_ENCODINGS.get(encoding.lower())
    limits = constraints_of(kind, schemas, unusable)
    if declared is None and limits is None:
        return _PLAIN[kind]
    return Scalar(Kind(kind), declared, limits)


def is_number(value: object) -> TypeGuard[Number]:
    """Whether a keyword's value is a finite number; true and false are none."""
    return (
        isinstance(value, (int, float))
        and not isinstance(value, bool)
        and math.isfinite(value)
    )


@lru_cache(maxsize=4096)
def compiles(pattern: str) -> bool:
    """Whether the pattern, as Python spells it, is accepted by ``re``. It is never matched here."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(python_form(pattern))
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def _text(schema: Schema, keyword: str) -> str | None:
    value = schema.get(keyword)
    return value if isinstance(value, str) else None


def _is_binary(media_type: str) -> bool:
    kind = media_type.partition(";")[0].strip().lower()
    textual = kind.startswith("text/") or kind.endswith(("json", "xml", "yaml"))
    return bool(kind) and not textual


def _narrower(field: str, one: Number | None, other: Number) -> Number:
    if one is None or one == other:
        return other
    if field == "multiple_of":
        if isinstance(one, int) and isinstance(other, int):
            return math.lcm(one, other)
        return max(one, other)
    lower = "minimum" in field or field.startswith("min_")
    return max(one, other) if lower else min(one, other)
