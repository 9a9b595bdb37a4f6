from __future__ import annotations

from typing_extensions import TypedDict


class LocalSkillParam(TypedDict):
    """A skill on your own computer."""

    name: str
    """Name of the skill."""

    description: str
    """What the skill is for."""

    path: str
    """Folder that holds it."""
