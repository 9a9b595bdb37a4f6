from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .inline_skill_source import InlineSkillSource


class InlineSkill(BaseModel):
    """A skill given on the spot."""

    type: Literal["inline"]
    """Tells the variant, here always `inline`."""

    name: str
    """Name of the skill."""

    description: str
    """What the skill is for."""

    source: InlineSkillSource
    """The skill's files."""
