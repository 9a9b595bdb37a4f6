from __future__ import annotations

from .._runtime import BaseModel


class AuditLogActorServiceAccount(BaseModel):
    """The service account behind an action."""

    id: str | None = None
    """Identifier of the service account."""
