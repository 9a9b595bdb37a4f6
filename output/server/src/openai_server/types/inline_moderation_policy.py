from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .inline_moderation_rule import InlineModerationRule


class InlineModerationPolicy(BaseModel):
    """Moderation rules for the two sides of a request."""

    input: Nullable[InlineModerationRule] = None
    """Rule for what you send."""

    output: Nullable[InlineModerationRule] = None
    """Rule for what the model writes."""
