from __future__ import annotations

from .._runtime import BaseModel, Nullable


class CreateProjectUserRequest(BaseModel):
    """Someone to add to a project. Give the id or the address."""

    user_id: Nullable[str] = None
    """Id of the user."""

    email: Nullable[str] = None
    """Mail address."""

    role: str
    """`owner` or `member`."""
