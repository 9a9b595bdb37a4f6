from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ProjectServiceAccountAPIKey(BaseModel):
    """The key of a new service account."""

    object: Literal["organization.project.service_account.api_key"]
    """Kind of object, always `organization.project.service_account.api_key`."""

    value: str
    """The secret. Store it now; it is never shown again."""

    name: str
    """Name of the key."""

    created_at: int
    """When the key came into being, in Unix seconds."""

    id: str
    """Identifier of the key."""
