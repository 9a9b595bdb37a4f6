from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ProjectServiceAccount(BaseModel):
    """An account for a program."""

    object: Literal["organization.project.service_account"]
    """Kind of object, always `organization.project.service_account`."""

    id: str
    """Identifier of the service account."""

    name: str
    """Its name."""

    role: Literal["owner", "member", "none"]
    """Its role in the project."""

    created_at: int
    """When the service account came into being, in Unix seconds."""
