from __future__ import annotations

from .._runtime import BaseModel


class AuditLogActorUser(BaseModel):
    """The person behind an action."""

    id: str | None = None
    """Identifier of the user."""

    email: str | None = None
    """Mail address of the person."""
