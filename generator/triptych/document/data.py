"""JSON values: telling them apart, in words that a type checker understands, and writing them."""

from __future__ import annotations

from typing import Any, TypeGuard

import msgspec


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return type(value) is dict


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return type(value) is list


def as_json(value: Any) -> str:
    """The value as JSON text, as short as it can be."""
    return msgspec.json.encode(value).decode()
