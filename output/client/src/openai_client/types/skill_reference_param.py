from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class SkillReferenceParam(TypedDict, total=False):
    """A skill by its id."""

    type: Required[Literal["skill_reference"]]
    """Tells the variant, here always `skill_reference`."""

    skill_id: Required[str]
    """Id of the skill."""

    version: str
    """Version of the skill: a number or `latest`. The default version if left out."""
