from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class SkillReference(BaseModel):
    """A skill by its id."""

    type: Literal["skill_reference"]
    """Tells the variant, here always `skill_reference`."""

    skill_id: str
    """Id of the skill."""

    version: str | None = None
    """Version of the skill: a number or `latest`. The default version if left out."""
