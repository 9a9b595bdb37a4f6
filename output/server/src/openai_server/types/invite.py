from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class Invite(BaseModel):
    """An invitation to join the organization."""

    object: Literal["organization.invite"]
    """Kind of object, always `organization.invite`."""

    id: str
    """Identifier of the invite."""

    email: str
    """Address it went to."""

    role: Literal["owner", "reader"]
    """Role in the organization that comes with it."""

    status: Literal["accepted", "expired", "pending"]
    """Whether it has been accepted."""

    created_at: int
    """When the invite came into being, in Unix seconds."""

    expires_at: Nullable[int] = None
    """When the invite expires, in Unix seconds."""

    accepted_at: Nullable[int] = None
    """When it was accepted, in Unix seconds, or null."""

    projects: list[InviteProject]
    """Projects it opens as well."""


class InviteProject(BaseModel):
    id: str
    """Id of the project."""

    role: Literal["member", "owner"]
    """Role in the project."""
