from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .project_residency import ProjectResidency


class CreateProjectRequest(BaseModel):
    """A project to set up."""

    name: str
    """Name of the project; it may be changed later."""

    residency: Nullable[ProjectResidency] = None
    """Where its data is kept and processed."""

    external_key_id: Nullable[str] = None
    """Id of your own encryption key that protects its data."""
