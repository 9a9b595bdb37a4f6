from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .audit_log_actor_user import AuditLogActorUser


class AuditLogActorSession(BaseModel):
    """A session in the dashboard."""

    user: AuditLogActorUser | None = None
    """The person."""

    ip_address: str | None = None
    """Address the person came from."""
