from __future__ import annotations

from .._runtime import BaseModel, Nullable


class CreateProjectServiceAccountRequest(BaseModel):
    """A service account to set up."""

    name: str
    """Its name."""

    create_service_account_only: Nullable[bool] = None
    """Make the account without a key."""
