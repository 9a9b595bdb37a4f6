from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class SkillReference(BaseModel):
    """A skill by its id."""

    type: Literal["skill_reference"]
    """Tells the variant, here always `skill_reference`."""

    skill_id: Annotated[str, Field(min_length=1, max_length=64)]
    """Id of the skill."""

    version: str | None = None
    """Version of the skill: a number or `latest`. The default version if left out."""
