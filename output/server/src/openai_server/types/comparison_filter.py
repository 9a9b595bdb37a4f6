from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ComparisonFilter(BaseModel, extra="forbid"):
    """Lets a file pass when one attribute compares as wanted."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """The comparison: equal, not equal, greater, greater or equal, less, less or equal,
    among, not among.
    """

    key: str
    """Name of the attribute."""

    value: str | float | bool | list[str | float]
    """What to compare it with; a list for `in` and `nin`."""
