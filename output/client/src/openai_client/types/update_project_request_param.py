from __future__ import annotations

from typing_extensions import TypedDict


class UpdateProjectRequestParam(TypedDict, total=False):
    """What to change about a project."""

    name: str | None
    """Name of the project."""

    external_key_id: str | None
    """Id of your own encryption key that protects its data."""
