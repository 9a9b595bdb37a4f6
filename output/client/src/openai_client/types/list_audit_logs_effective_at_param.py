from __future__ import annotations

from typing_extensions import TypedDict


class ListAuditLogsEffectiveAtParam(TypedDict, total=False):
    gt: int
    """Later than this moment, in Unix seconds."""

    gte: int
    """At this moment or later, in Unix seconds."""

    lt: int
    """Before this moment, in Unix seconds."""

    lte: int
    """At this moment or before, in Unix seconds."""
