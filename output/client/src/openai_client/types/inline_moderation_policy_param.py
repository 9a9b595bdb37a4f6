from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .inline_moderation_rule_param import InlineModerationRuleParam


class InlineModerationPolicyParam(TypedDict, total=False):
    """Moderation rules for the two sides of a request."""

    input: InlineModerationRuleParam | None
    """Rule for what you send."""

    output: InlineModerationRuleParam | None
    """Rule for what the model writes."""
