from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .moderation_mode import ModerationMode


class InlineModerationRule(BaseModel):
    """The rule for one side."""

    mode: ModerationMode
    """What a finding leads to."""
