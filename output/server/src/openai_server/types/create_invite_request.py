from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class CreateInviteRequest(BaseModel):
    """Whom to invite."""

    email: str
    """Address it went to."""

    role: Literal["reader", "owner"]
    """Role in the organization that comes with it."""

    projects: list[CreateInviteRequestProject] | None = None
    """Projects to add the person to on acceptance. Without any, it is the default project."""


class CreateInviteRequestProject(BaseModel):
    id: str
    """Id of the project."""

    role: Literal["member", "owner"]
    """Role in the project."""
