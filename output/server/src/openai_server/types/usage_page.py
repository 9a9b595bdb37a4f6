from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .usage_time_bucket import UsageTimeBucket


class UsagePage(BaseModel):
    """A page of slices of time, with figures for each."""

    object: Literal["page"]
    """Kind of object, always `page`."""

    data: list[UsageTimeBucket]
    """The slices, oldest first."""

    has_more: bool
    """True when another page follows."""

    next_page: str | None
    """Token for the next page, or null on the last one."""
