from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .inline_moderation_policy import InlineModerationPolicy


class InlineModeration(BaseModel):
    """Has a moderation model look at what goes in and what comes out, in the same request."""

    model: str
    """Moderation model to run, for instance `omni-moderation-latest`."""

    policy: Nullable[InlineModerationPolicy] = None
    """What to do on each side. Without it, results are only reported."""
