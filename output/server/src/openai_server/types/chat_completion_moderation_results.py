from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .moderation_result_body import ModerationResultBody


class ChatCompletionModerationResults(BaseModel):
    """Findings of a moderation that ran."""

    type: Literal["moderation_results"]
    """Tells the variant, here always `moderation_results`."""

    model: str
    """Moderation model that was used."""

    results: list[ModerationResultBody]
    """One entry per piece of content."""
