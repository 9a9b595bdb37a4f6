from __future__ import annotations

from .._runtime import BaseModel, Nullable


class UpdateProjectRequest(BaseModel):
    """What to change about a project."""

    name: Nullable[str] = None
    """Name of the project."""

    external_key_id: Nullable[str] = None
    """Id of your own encryption key that protects its data."""
