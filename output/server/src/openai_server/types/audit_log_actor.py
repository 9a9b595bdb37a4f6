from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .audit_log_actor_api_key import AuditLogActorAPIKey
    from .audit_log_actor_session import AuditLogActorSession


class AuditLogActor(BaseModel):
    """Who did something: a person in the dashboard, or a key."""

    type: Literal["session", "api_key"] | None = None
    """Which of the two."""

    session: AuditLogActorSession | None = None
    """The session in the dashboard."""

    api_key: AuditLogActorAPIKey | None = None
    """The key."""
