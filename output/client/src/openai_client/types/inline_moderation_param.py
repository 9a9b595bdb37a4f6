from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .inline_moderation_policy_param import InlineModerationPolicyParam


class InlineModerationParam(TypedDict, total=False):
    """Has a moderation model look at what goes in and what comes out, in the same request."""

    model: Required[str]
    """Moderation model to run, for instance `omni-moderation-latest`."""

    policy: InlineModerationPolicyParam | None
    """What to do on each side. Without it, results are only reported."""
