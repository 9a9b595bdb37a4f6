"""Which input a value is filled into: the kinds that ``assets/inputs.js`` knows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from triptych.model.shapes import variants
from triptych.model.types import Any as AnyValue
from triptych.model.types import (
    Constraints,
    Declarations,
    Enum,
    Json,
    Kind,
    List,
    Literal,
    Scalar,
    Type,
)

_MOST_VALUES = 200
_KINDS = {
    Kind.BOOLEAN: "boolean",
    Kind.INTEGER: "integer",
    Kind.NUMBER: "number",
    Kind.BINARY: "file",
}


def input_of(type: Type, declarations: Declarations) -> dict[str, Any]:
    """What is to be known of a value to make an input for it, without anything that is not the case.

    Keys: ``kind`` (``string``, ``integer``, ``number``, ``boolean``, ``array``, ``json``, ``any`` or ``file``),
    ``items`` (the kind of an array's items), ``many`` (several files), ``values`` (to choose from), ``open``
    (others are fine too), ``hint`` (the limits, in words).
    """
    found = list(variants(type, declarations))
    scalars = [v for v in found if isinstance(v, (Scalar, Literal, Enum))]
    if len(scalars) == len(found) and found:
        return _scalar_input(scalars)
    if len(found) == 1 and isinstance(found[0], List):
        return _list_input(found[0], declarations)
    if any(isinstance(v, Scalar) and v.kind is Kind.BINARY for v in found):
        return {"kind": "file"}
    if not scalars and not any(isinstance(v, AnyValue) for v in found):
        return {"kind": "json"}
    return {"kind": "any", "hint": "text, or JSON"}


def _scalar_input(found: list[Scalar | Literal | Enum]) -> dict[str, Any]:
    kinds = {kind for variant in found for kind in _kinds(variant)}
    made: dict[str, Any] = {"kind": _one_kind(kinds)}
    values = [value for variant in found for value in _values(variant)]
    if made["kind"] != "boolean" and 0 < len(values) <= _MOST_VALUES:
        made["values"] = list(dict.fromkeys(values))
        if any(
            isinstance(v, Scalar) or (isinstance(v, Enum) and v.open) for v in found
        ):
            made["open"] = True
    hint = "; ".join(
        words for v in found if isinstance(v, Scalar) and (words := _limits(v))
    )
    return {**made, "hint": hint} if hint else made


def _list_input(type: List, declarations: Declarations) -> dict[str, Any]:
    item = input_of(type.item, declarations)
    if item["kind"] == "file":
        return {"kind": "file", "many": True}
    made = {
        "kind": "array",
        **{key: item[key] for key in ("values", "open") if key in item},
    }
    if item["kind"] in ("json", "any", "array"):
        made["items"] = "json"
    return made


def _one_kind(kinds: set[Kind]) -> str:
    if Kind.BINARY in kinds:
        return "file"
    if kinds == {Kind.INTEGER, Kind.NUMBER}:
        return "number"
    return _KINDS.get(next(iter(kinds)), "string") if len(kinds) == 1 else "string"


def _kinds(variant: Scalar | Literal | Enum) -> Iterable[Kind]:
    if isinstance(variant, Scalar):
        return [variant.kind]
    if isinstance(variant, Literal):
        return [_kind(value) for value in variant.values]
    return [_kind(member.value) for member in variant.members]


def _kind(value: str | float | bool) -> Kind:
    if isinstance(value, bool):
        return Kind.BOOLEAN
    if isinstance(value, str):
        return Kind.STRING
    return Kind.INTEGER if isinstance(value, int) else Kind.NUMBER


def _values(variant: Scalar | Literal | Enum) -> Iterable[Json]:
    if isinstance(variant, Literal):
        return variant.values
    return (
        [member.value for member in variant.members]
        if isinstance(variant, Enum)
        else ()
    )


def _limits(scalar: Scalar) -> str:
    limits = scalar.constraints or Constraints()
    words = [scalar.format or ""]
    words.append(_range(limits.minimum, limits.maximum, ""))
    words.append(_range(limits.min_length, limits.max_length, " characters"))
    if limits.pattern and len(limits.pattern) <= 80:
        words.append(f"like {limits.pattern}")
    return ", ".join(word for word in words if word)


def _range(least: float | None, most: float | None, unit: str) -> str:
    if least is not None and most is not None:
        return f"{least} to {most}{unit}"
    if least is not None:
        return f"at least {least}{unit}"
    return f"at most {most}{unit}" if most is not None else ""
