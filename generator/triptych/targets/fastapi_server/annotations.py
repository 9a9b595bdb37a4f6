"""Types as a server sees them: everything that the specification says holds."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from msgspec.structs import replace

from triptych.document.regexes import engine_form
from triptych.languages.python.annotations import (
    MOST_LITERALS,
    NONE,
    Annotations,
    Expr,
    union,
)
from triptych.languages.python.text import literal, string
from triptych.model import types as t
from triptych.model.scalars import INTEGER_RANGES, limits_of, patterns_of

#: The formats that the runtime knows (see its ``Format``).
FORMATS: Final = {
    t.Kind.STRING: frozenset({"date", "date-time", "email", "ipv4", "uri", "uuid"}),
    t.Kind.INTEGER: frozenset(INTEGER_RANGES),
}


class StrictAnnotations(Annotations):
    """Type expressions with constraints, and files as what is uploaded.

    ``received`` is what Pydantic evaluates, ``plain`` what only type checkers see.
    """

    def make_received(self, type: t.Type) -> Expr:
        """The expression with what Pydantic needs to know of constraints."""
        match type:
            case t.Scalar(kind=t.Kind.BINARY):
                return self.helper("Upload")
            case t.Map(loose=True):
                return self.received(replace(type, value=t.Any(), loose=False))
            case t.Map(_, _, keys) if keys is not None:
                key, value = self.exact_key(keys), self.received(type.value)
                text = f"dict[{key.text}, {value.text}]"
                return self._constrained(Expr(text, key.uses | value.uses), type)
            case t.Scalar() | t.List() | t.Map():
                expr = super().make_received(type)
                return self._constrained(expr, type)
            case t.Literal(values) if _needs_one_of(values):
                values_ = ", ".join(map(literal, values))
                name = self.spell("OneOf")
                mark = Expr(f"{name}({values_})", frozenset({name}))
                return self.annotated(super().make_received(type), mark)
            case _:
                return super().make_received(type)

    def plain(self, type: t.Type) -> Expr:
        """The expression without constraints."""
        match type:
            case t.Scalar(kind=t.Kind.BINARY):
                return self.helper("Upload")
            case t.Scalar() | t.Literal():
                return super().make_received(type)
            case t.Map(loose=True):
                return self.plain(replace(type, value=t.Any(), loose=False))
            case _:
                return super().plain(type)

    def extra(self, model: t.Model) -> t.Type | None:
        """The type of properties that have no name, where it holds for all of them."""
        return t.Any() if model.loose else super().extra(model)

    def enum(self, enum: t.Enum) -> Expr:
        """The values of an enum, those that ``Literal`` can't hold as well."""
        values = tuple(member.value for member in enum.members)
        return self.received(t.Literal(values)) if values else super().enum(enum)

    def exact_key(self, type: t.Type) -> Expr:
        """What the keys of an object are, with their constraints; it names no declaration."""
        match type:
            case t.Scalar():
                # Keys stay text, dates as well.
                return self._constrained(Expr("str"), type)
            case t.Union(variants):
                return union(map(self.exact_key, variants))
            case _:
                return self.key(type)

    def nullable(self, type: t.Type) -> bool:
        """Whether null is a value of the type."""
        seen: set[str] = set()
        while isinstance(type, t.Ref) and type.id not in seen:
            seen.add(type.id)
            target = self.types.declarations[type.id]
            if not isinstance(target, t.Alias):
                return False
            type = target.type
        match type:
            case t.Nullable() | t.Any():
                return True
            case t.Scalar(kind):
                return kind is t.Kind.NULL
            case t.Union(variants):
                return any(map(self.nullable, variants))
            case _:
                return False

    def is_promised(self, field: t.Field, model: t.Model) -> bool:
        """Whether every value of the model has the field."""
        return is_required(field, model)

    def _constrained(self, expr: Expr, type: t.Scalar | t.List | t.Map) -> Expr:
        limits = type.constraints
        if limits is None or not _is_limited(type, expr):
            # Of text that is read as a date only the format speaks.
            if not _has_format(type):
                return expr
            limits = t.Constraints()
        marks = self._marks(limits, type)
        return self.annotated(expr, *marks) if marks else expr

    def _marks(
        self, limits: t.Constraints, type: t.Scalar | t.List | t.Map
    ) -> list[Expr]:
        marks: list[Expr] = []
        arguments = ", ".join(f"{key}={literal(n)}" for key, n in _limits(limits, type))
        if arguments:
            field = self.spell("Field")
            marks.append(Expr(f"{field}({arguments})", frozenset({field})))
        if limits.pattern is not None and isinstance(type, t.Scalar):
            name = self.spell("Pattern")
            for pattern in patterns_of(limits):
                text = f"{name}({string(engine_form(pattern))})"
                marks.append(Expr(text, frozenset({name})))
        if isinstance(type, t.Scalar) and _has_format(type):
            name = self.spell("Format")
            text = f"{name}({string(type.format or '')})"
            marks.append(Expr(text, frozenset({name})))
        if limits.unique_items and isinstance(type, t.List):
            name = self.spell("Unique")
            marks.append(Expr(f"{name}()", frozenset({name})))
        return marks

    def optional(self, expr: Expr) -> Expr:
        """The expression, or None."""
        return union((expr, NONE))


def is_required(field: t.Field, model: t.Model) -> bool:
    """Whether no value of a model lacks the field, neither in a request nor in an answer."""
    direction = model.direction or t.Direction.BOTH
    if field.read_only and t.Direction.SENT in direction:
        return False
    if field.write_only and t.Direction.RECEIVED in direction:
        return False
    return field.required


def _needs_one_of(values: tuple[str | int | float | bool, ...]) -> bool:
    """Whether Python's ``Literal`` can't hold the values, although they are few enough, or takes 1 for true."""
    return len(values) <= MOST_LITERALS and any(
        isinstance(value, float) or (not isinstance(value, str) and value in (0, 1))
        for value in values
    )


def _has_format(type: t.Scalar | t.List | t.Map) -> bool:
    """Whether the runtime has to know the format; not if the limits of a number are narrower anyway."""
    if not isinstance(type, t.Scalar) or type.format not in FORMATS.get(type.kind, ()):
        return False
    return type.kind is t.Kind.STRING or limits_of(type) != type.constraints


def _is_limited(type: t.Scalar | t.List | t.Map, expr: Expr) -> bool:
    """Whether the values are what the constraints speak of: not those of text that is read as a date."""
    if not isinstance(type, t.Scalar):
        return expr.text.startswith(("list[", "dict["))
    return expr.text in {"str", "int", "float"}


def _limits(
    limits: t.Constraints, type: t.Scalar | t.List | t.Map
) -> Iterator[tuple[str, t.Number]]:
    """The arguments of ``Field``."""
    match type:
        case t.Scalar(kind=t.Kind.STRING):
            found = [
                ("min_length", limits.min_length),
                ("max_length", limits.max_length),
            ]
        case t.Scalar(kind=t.Kind.INTEGER):
            found = _whole(limits)
        case t.Scalar():
            found = [
                ("ge", limits.minimum),
                ("gt", limits.exclusive_minimum),
                ("le", limits.maximum),
                ("lt", limits.exclusive_maximum),
                ("multiple_of", limits.multiple_of),
            ]
        case t.List():
            found = [("min_length", limits.min_items), ("max_length", limits.max_items)]
        case t.Map():
            found = [
                ("min_length", limits.min_properties),
                ("max_length", limits.max_properties),
            ]
    for key, number in found:
        if number is not None:
            yield key, number


def _whole(limits: t.Constraints) -> list[tuple[str, t.Number | None]]:
    """Limits of whole numbers are whole: ``1.5`` and above is ``2`` and above."""

    def rounded(number: t.Number | None, up: bool) -> int | None:
        if number is None:
            return None
        return math.ceil(number) if up else math.floor(number)

    step = limits.multiple_of
    # A whole multiple of 3/2 is a multiple of 3.
    steps = None if step is None else Fraction(str(step)).numerator
    return [
        ("ge", rounded(limits.minimum, up=True)),
        ("gt", rounded(limits.exclusive_minimum, up=False)),
        ("le", rounded(limits.maximum, up=False)),
        ("lt", rounded(limits.exclusive_maximum, up=True)),
        ("multiple_of", None if steps == 1 else steps),
    ]
