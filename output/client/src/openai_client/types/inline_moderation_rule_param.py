from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .moderation_mode import ModerationMode


class InlineModerationRuleParam(TypedDict):
    """The rule for one side."""

    mode: ModerationMode
    """What a finding leads to."""
