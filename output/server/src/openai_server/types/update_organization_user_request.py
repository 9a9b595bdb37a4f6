from __future__ import annotations

from .._runtime import BaseModel, Nullable


class UpdateOrganizationUserRequest(BaseModel):
    """What to change about a user."""

    role: Nullable[str] = None
    """`owner` or `reader`."""

    role_id: Nullable[str] = None
    """Id of a role to assign."""

    technical_level: Nullable[str] = None
    """How technical the person says they are."""

    developer_persona: Nullable[str] = None
    """What kind of developer the person says they are."""
