from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ProjectServiceAccountDeleted(BaseModel):
    """Confirms that a service account was removed."""

    object: Literal["organization.project.service_account.deleted"]
    """Kind of object, always `organization.project.service_account.deleted`."""

    id: str
    """Identifier of the service account."""

    deleted: bool
    """True once the service account is gone."""
