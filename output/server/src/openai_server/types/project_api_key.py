from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .project_api_key_owner_service_account import ProjectAPIKeyOwnerServiceAccount
    from .project_api_key_owner_user import ProjectAPIKeyOwnerUser


class ProjectAPIKey(BaseModel):
    """A key that belongs to a project."""

    object: Literal["organization.project.api_key"]
    """Kind of object, always `organization.project.api_key`."""

    redacted_value: str
    """The key with its middle blotted out."""

    name: str
    """Name of the key."""

    created_at: int
    """When the key came into being, in Unix seconds."""

    last_used_at: int | None
    """When it was last used, in Unix seconds, or null if never."""

    id: str
    """Identifier of the key."""

    owner_project_access: Literal["active", "inactive"]
    """Whether its owner still has access to the project."""

    owner: ProjectAPIKeyOwner
    """Whose key it is."""


class ProjectAPIKeyOwner(BaseModel):
    """Whose key it is."""

    type: Literal["user", "service_account"] | None = None
    """Whether a person or a service account owns it."""

    user: ProjectAPIKeyOwnerUser | None = None
    """The person, if it is one."""

    service_account: ProjectAPIKeyOwnerServiceAccount | None = None
    """The service account, if it is one."""
