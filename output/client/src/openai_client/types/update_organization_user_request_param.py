from __future__ import annotations

from typing_extensions import TypedDict


class UpdateOrganizationUserRequestParam(TypedDict, total=False):
    """What to change about a user."""

    role: str | None
    """`owner` or `reader`."""

    role_id: str | None
    """Id of a role to assign."""

    technical_level: str | None
    """How technical the person says they are."""

    developer_persona: str | None
    """What kind of developer the person says they are."""
