"""Values as text, and as JSON.

Callers hand in plain data, models wherever plain data could stand, and the usual values of Python:
dates, enums, UUIDs, decimals.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, TypeGuard, cast
from uuid import UUID

from .values import Omit

__all__ = ["encode_json", "is_array", "is_object", "jsonable", "plain", "scalar"]


def is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether a value is a JSON object, its keys taken to be text."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[Sequence[object]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list | tuple)


def scalar(value: object) -> str:
    """One value as it stands in a URL, a header or a form: ``true`` for True, RFC 3339 for times.

    Raises:
        TypeError: The value is a collection, or of a type that has no text.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float | Decimal | UUID):
        return str(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode()
    if value is None:
        return "null"
    raise TypeError(f"can't write a {type(value).__name__} as text")


def plain(value: object) -> object:
    """A model as a dict of names on the wire, a lazy iterable as a list, anything else as it is."""
    if hasattr(value, "model_dump"):
        return _dump(value)
    if isinstance(value, str | bytes) or is_object(value) or is_array(value):
        return value
    if isinstance(value, Iterable):
        return list(cast("Iterable[object]", value))
    return value


def jsonable(value: object) -> Any:
    """What ``json`` doesn't know, one step nearer to what it knows.

    Raises:
        TypeError: There is no JSON for it.
    """
    if hasattr(value, "model_dump"):
        return _dump(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        if value == value.to_integral_value():
            return int(value)
        return float(value)
    if is_object(value):
        return dict(value)
    if isinstance(value, Omit):
        raise TypeError(
            "omit can only be the value of an argument, not stand within one"
        )
    if isinstance(value, bytes | bytearray | memoryview):
        raise TypeError("bytes have no JSON; encode them (as base64, say) first")
    if isinstance(value, Iterable):
        return list(cast("Iterable[object]", value))
    raise TypeError(f"{type(value).__name__} has no JSON")


def _dump(model: Any) -> dict[str, object]:
    # Pydantic is not imported for this: who hands in no model need not load it.  A tolerantly decoded
    # model holds values that its fields don't describe; they are sent back as they came.
    dumped: dict[str, object] = model.model_dump(
        mode="json", by_alias=True, exclude_unset=True, warnings=False
    )
    return dumped


_encoder = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=jsonable
)


def encode_json(value: object) -> bytes:
    """JSON text in UTF-8.

    Raises:
        TypeError: Something in the value has no JSON.
        ValueError: A number is infinite or NaN, which JSON has not (RFC 8259 §6).
    """
    return _encoder.encode(value).encode()
