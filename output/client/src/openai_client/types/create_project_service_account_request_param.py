from __future__ import annotations

from typing_extensions import Required, TypedDict


class CreateProjectServiceAccountRequestParam(TypedDict, total=False):
    """A service account to set up."""

    name: Required[str]
    """Its name."""

    create_service_account_only: bool | None
    """Make the account without a key."""
