from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class AdminAPIKey(BaseModel):
    """A key for the administration of the organization."""

    object: Literal["organization.admin_api_key"]
    """Kind of object, always `organization.admin_api_key`."""

    id: str
    """Identifier of the key."""

    name: Nullable[str] = None
    """Name of the key."""

    redacted_value: str
    """The key with its middle blotted out."""

    created_at: int
    """When the key came into being, in Unix seconds."""

    expires_at: int | None
    """When the key expires, in Unix seconds."""

    last_used_at: Nullable[int] = None
    """When it was last used, in Unix seconds, or null if never."""

    owner: AdminAPIKeyOwner
    """Who made the key."""


class AdminAPIKeyOwner(BaseModel):
    """Who made the key."""

    type: str | None = None
    """Kind of owner, such as `user`."""

    object: str | None = None
    """Kind of object of the owner."""

    id: str | None = None
    """Id of the owner."""

    name: str | None = None
    """Name of the owner."""

    created_at: int | None = None
    """When the owner came into being, in Unix seconds."""

    role: str | None = None
    """Role of the owner in the organization."""
