from __future__ import annotations

from .._runtime import BaseModel


class LocalSkill(BaseModel):
    """A skill on your own computer."""

    name: str
    """Name of the skill."""

    description: str
    """What the skill is for."""

    path: str
    """Folder that holds it."""
