from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .inline_skill_source import InlineSkillSource
    from .inline_skill_source_param import InlineSkillSourceParam


class InlineSkillParam(TypedDict):
    """A skill given on the spot."""

    type: Literal["inline"]
    """Tells the variant, here always `inline`."""

    name: str
    """Name of the skill."""

    description: str
    """What the skill is for."""

    source: InlineSkillSourceParam | InlineSkillSource
    """The skill's files."""
