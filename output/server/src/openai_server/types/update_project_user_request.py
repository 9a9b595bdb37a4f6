from __future__ import annotations

from .._runtime import BaseModel, Nullable


class UpdateProjectUserRequest(BaseModel):
    """A member's new role."""

    role: Nullable[str] = None
    """`owner` or `member`."""
