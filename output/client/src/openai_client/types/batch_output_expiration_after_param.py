from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class BatchOutputExpirationAfterParam(TypedDict):
    """Lifetime of the files that a batch makes."""

    anchor: Literal["created_at"]
    """Counts from the making of the file, not of the batch."""

    seconds: int
    """The lifetime in seconds, from an hour to 30 days."""
