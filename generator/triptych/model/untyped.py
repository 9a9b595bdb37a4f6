"""Nodes of the document that may be anything, as what they ought to be."""

from __future__ import annotations

from typing import Any, cast


def strings(value: Any) -> tuple[str, ...]:
    """The strings of a list, or a lone string; anything else is left out."""
    listed = cast("list[Any]", value) if isinstance(value, list) else [value]
    return tuple(item for item in listed if isinstance(item, str))


def mapping(value: Any) -> dict[str, Any]:
    """The value if it is an object, else an empty one."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def text(value: Any) -> str:
    """A string stripped; "" for anything else."""
    return value.strip() if isinstance(value, str) else ""


def entries(value: Any) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return cast("list[Any]", value) if isinstance(value, list) else []
