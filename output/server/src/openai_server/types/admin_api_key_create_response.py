from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .admin_api_key import AdminAPIKeyOwner


class AdminAPIKeyCreateResponse(BaseModel):
    """A new admin key."""

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

    value: str
    """The secret. Store it now; it is never shown again."""
