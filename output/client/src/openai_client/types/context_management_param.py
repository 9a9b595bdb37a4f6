from __future__ import annotations

from typing_extensions import Required, TypedDict


class ContextManagementParam(TypedDict, total=False):
    """Compacts a conversation when it grows too long."""

    type: Required[str]
    """Way to do it, at present always `compaction`."""

    compact_threshold: int | None
    """Number of tokens from which on it is done."""
