from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .moderation_input_type import ModerationInputType


class ModerationResultBody(BaseModel):
    """The findings for one piece of content."""

    type: Literal["moderation_result"]
    """Tells the variant, here always `moderation_result`."""

    model: str
    """Moderation model that made them."""

    flagged: bool
    """True when at least one category applies."""

    categories: dict[str, bool]
    """Verdict for each category."""

    category_scores: dict[str, float]
    """Confidence for each category, between 0 and 1."""

    category_applied_input_types: dict[str, list[ModerationInputType]]
    """Which kinds of input each score was worked out from."""
