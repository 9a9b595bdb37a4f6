from __future__ import annotations

from .._runtime import BaseModel


class ListAuditLogsEffectiveAt(BaseModel):
    gt: int | None = None
    """Later than this moment, in Unix seconds."""

    gte: int | None = None
    """At this moment or later, in Unix seconds."""

    lt: int | None = None
    """Before this moment, in Unix seconds."""

    lte: int | None = None
    """At this moment or before, in Unix seconds."""
