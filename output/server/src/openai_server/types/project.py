from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .project_residency import ProjectResidency


class Project(BaseModel):
    """A project of the organization."""

    id: str
    """Identifier of the project."""

    object: Literal["organization.project"]
    """Kind of object, always `organization.project`."""

    name: Nullable[str] = None
    """Name of the project."""

    created_at: int
    """When the project came into being, in Unix seconds."""

    archived_at: Nullable[int] = None
    """When it was archived, in Unix seconds, or null."""

    status: Nullable[str] = None
    """`active` or `archived`."""

    external_key_id: Nullable[str] = None
    """Id of your own encryption key that protects its data."""

    residency: ProjectResidency | None = None
    """Where its data is kept and processed."""
