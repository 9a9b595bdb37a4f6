"""Whether a JSON value is right for a type: what an example must be before it is shown to anyone."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from fractions import Fraction
from typing import Final

from triptych.model.patterns import matches
from triptych.model.scalars import limits_of, patterns_of
from triptych.model.types import (
    Alias,
    Any,
    Constraints,
    Declaration,
    Enum,
    Json,
    Kind,
    List,
    Literal,
    Map,
    Model,
    Nullable,
    Ref,
    Scalar,
    Tuple,
    Type,
    Union,
)

_DEEP: Final = 60
_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_MOMENT: Final = re.compile(
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)"
)
_TIME: Final = re.compile(
    r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)"
)
_DURATION: Final = re.compile(
    r"P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)"
)
_URI: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s\"<>\\^`{|}]+")
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+")
_HOST: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
_BYTES: Final = re.compile(
    r"([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"
)


def _is_moment(text: str) -> bool:
    datetime.fromisoformat(text.upper())
    return _MOMENT.fullmatch(text) is not None


def _is_date(text: str) -> bool:
    return len(text) == 10 and bool(date.fromisoformat(text))


_FORMATS: Final[dict[str, Callable[[str], object]]] = {
    "date-time": _is_moment,
    "date": _is_date,
    "time": _TIME.fullmatch,
    "duration": _DURATION.fullmatch,
    "uuid": _UUID.fullmatch,
    "uri": _URI.fullmatch,
    "url": _URI.fullmatch,
    "email": _EMAIL.fullmatch,
    "ipv4": ipaddress.IPv4Address,
    "ipv6": ipaddress.IPv6Address,
    "hostname": _HOST.fullmatch,
    "byte": _BYTES.fullmatch,
}


def conforms(
    value: Json,
    type: Type,
    declarations: Mapping[str, Declaration],
    *,
    request: bool,
    depth: int = 0,
) -> bool:
    """Whether a value fits a type: kinds, constraints, well-known formats, required fields, literal values.

    A pattern that might take for ever to try counts as matched. ``request`` says which fields may
    be missing: ``readOnly`` ones in a request, ``writeOnly`` ones in a response.
    """
    if depth > _DEEP:
        return False
    if isinstance(type, Scalar):  # most are, and nothing is in them
        return _fits_scalar(value, type)

    def fits(inner: Json, inner_type: Type) -> bool:
        return conforms(
            inner, inner_type, declarations, request=request, depth=depth + 1
        )

    match type:
        case Ref(id):
            declaration = declarations.get(id)
            match declaration:
                case Alias():
                    return fits(value, declaration.type)
                case Enum():
                    values = [member.value for member in declaration.members]
                    if value in values and any(_equal(value, v) for v in values):
                        return True
                    return declaration.open and isinstance(value, str)
                case Model():
                    return _fits_model(value, declaration, fits, request)
                case _:
                    return False
        case Any():
            return True
        case Nullable(inner):
            return value is None or fits(value, inner)
        case Literal(values):
            return value in values and any(_equal(value, other) for other in values)
        case List(item, limits):
            return (
                isinstance(value, list)
                and _fits_size(len(value), limits)
                and not (limits and limits.unique_items and _repeats(value))
                and all(fits(inner, item) for inner in value)
            )
        case Tuple(items, rest):
            if not isinstance(value, list) or (
                len(value) > len(items) and rest is None
            ):
                return False
            pairs = zip(value, items, strict=False)
            more = value[len(items) :] if rest is not None else []
            return all(fits(v, t) for v, t in pairs) and all(
                fits(v, rest) for v in more if rest is not None
            )
        case Map(inner, limits, keys):
            return (
                isinstance(value, dict)
                and _fits_count(len(value), limits)
                and (keys is None or all(fits(key, keys) for key in value))
                and all(fits(v, inner) for v in value.values())
            )
        case Union(variants, discriminator):
            if discriminator is not None and discriminator.mapping:
                if not isinstance(value, dict):
                    return False
                told = value.get(discriminator.wire_name)
                return any(
                    fits(value, Ref(id))
                    for text, id in discriminator.mapping
                    if text == told
                )
            return any(fits(value, variant) for variant in variants)


def _fits_model(
    value: Json, model: Model, fits: Callable[[Json, Type], bool], request: bool
) -> bool:
    if not isinstance(value, dict):
        return False
    known: set[str] = set()
    for field in model.fields:
        known.add(field.wire_name)
        left_out = field.read_only if request else field.write_only
        if field.wire_name not in value:
            if field.required and not left_out:
                return False
        elif not left_out and not fits(value[field.wire_name], field.type):
            return False
    if not _fits_count(len(value), model.constraints):
        return False
    if model.keys is not None and not all(fits(key, model.keys) for key in value):
        return False
    for choice in model.alternatives:
        met = sum(set(group) <= value.keys() for group in choice.groups if group)
        none = not met and () in choice.groups
        if not none and (met != 1 if choice.exclusive else met == 0):
            return False
    more = [inner for name, inner in value.items() if name not in known]
    if model.extra is None:
        return not more
    return model.loose or all(fits(inner, model.extra) for inner in more)


def _fits_scalar(value: Json, scalar: Scalar) -> bool:
    limits = limits_of(scalar)
    match scalar.kind:
        case Kind.NULL:
            return value is None
        case Kind.BOOLEAN:
            return isinstance(value, bool)
        case Kind.BINARY:
            return isinstance(value, str)
        case Kind.INTEGER:
            whole = isinstance(value, int) or (
                isinstance(value, float) and value.is_integer()
            )
            return whole and _fits_number(value, limits)
        case Kind.NUMBER:
            return _fits_number(value, limits)
        case Kind.STRING:
            if not isinstance(value, str):
                return False
            if limits is not None:
                if not _within(len(value), limits.min_length, limits.max_length):
                    return False
                if any(matches(p, value) is False for p in patterns_of(limits)):
                    return False
            check = _FORMATS.get(scalar.format or "")
            try:
                return check is None or bool(check(value))
            except ValueError:
                return False


def _fits_number(value: Json, limits: Constraints | None) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    if limits is None:
        return True
    return (
        _within(value, limits.minimum, limits.maximum)
        and not (
            limits.exclusive_minimum is not None and value <= limits.exclusive_minimum
        )
        and not (
            limits.exclusive_maximum is not None and value >= limits.exclusive_maximum
        )
        and (
            not limits.multiple_of
            # As written: 0.3 is a multiple of 0.1.
            or Fraction(str(value)) % Fraction(str(limits.multiple_of)) == 0
        )
    )


def _within(size: float, least: float | None, most: float | None) -> bool:
    return (least is None or size >= least) and (most is None or size <= most)


def _fits_size(size: int, limits: Constraints | None) -> bool:
    return limits is None or _within(size, limits.min_items, limits.max_items)


def _fits_count(size: int, limits: Constraints | None) -> bool:
    return limits is None or _within(size, limits.min_properties, limits.max_properties)


def _equal(one: Json, other: Json) -> bool:
    return isinstance(one, bool) == isinstance(other, bool) and one == other


def _repeats(values: list[Json]) -> bool:
    return any(
        _equal(value, other)
        for index, value in enumerate(values[:100])
        for other in values[:index]
    )
