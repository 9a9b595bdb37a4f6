from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class DeleteAdminAPIKeyResponse(BaseModel):
    id: str
    """Id of the revoked key."""

    object: Literal["organization.admin_api_key.deleted"]
    """Kind of object, `organization.admin_api_key.deleted`."""

    deleted: bool
    """True once the key is gone."""
