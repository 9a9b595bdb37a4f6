from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class FileExpirationAfterParam(TypedDict):
    """A lifetime, counted from some moment."""

    anchor: Literal["created_at"]
    """The moment it counts from, always `created_at`."""

    seconds: int
    """The lifetime in seconds, from an hour to 30 days."""
