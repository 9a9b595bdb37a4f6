from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .project_service_account_api_key import ProjectServiceAccountAPIKey


class ProjectServiceAccountCreateResponse(BaseModel):
    """A new service account."""

    object: Literal["organization.project.service_account"]
    """Kind of object, always `organization.project.service_account`."""

    id: str
    """Identifier of the service account."""

    name: str
    """Its name."""

    role: Literal["member", "none"]
    """Its role in the project."""

    created_at: int
    """When the service account came into being, in Unix seconds."""

    api_key: ProjectServiceAccountAPIKey | None
    """Its key, or null when none was made."""
