from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .audit_log_actor_service_account import AuditLogActorServiceAccount
    from .audit_log_actor_user import AuditLogActorUser


class AuditLogActorAPIKey(BaseModel):
    """The key that was used."""

    id: str | None = None
    """Identifier of the key."""

    type: Literal["user", "service_account"] | None = None
    """Whether a person or a service account owns it."""

    user: AuditLogActorUser | None = None
    """The person."""

    service_account: AuditLogActorServiceAccount | None = None
    """The service account."""
