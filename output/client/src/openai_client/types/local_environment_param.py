from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .local_skill import LocalSkill
    from .local_skill_param import LocalSkillParam


class LocalEnvironmentParam(TypedDict, total=False):
    """A shell on your own computer, where you run the commands."""

    type: Required[Literal["local"]]
    """Tells the variant, here always `local`."""

    skills: Iterable[LocalSkillParam | LocalSkill]
    """Skills that are installed there."""
