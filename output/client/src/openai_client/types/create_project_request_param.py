from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .project_residency import ProjectResidency


class CreateProjectRequestParam(TypedDict, total=False):
    """A project to set up."""

    name: Required[str]
    """Name of the project; it may be changed later."""

    residency: ProjectResidency | None
    """Where its data is kept and processed."""

    external_key_id: str | None
    """Id of your own encryption key that protects its data."""
