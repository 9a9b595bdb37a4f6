from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .local_skill import LocalSkill


class LocalEnvironment(BaseModel):
    """A shell on your own computer, where you run the commands."""

    type: Literal["local"]
    """Tells the variant, here always `local`."""

    skills: list[LocalSkill] | None = None
    """Skills that are installed there."""
