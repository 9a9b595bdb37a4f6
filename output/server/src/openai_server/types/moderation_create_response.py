from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .moderation import Moderation


class ModerationCreateResponse(BaseModel):
    """The verdicts."""

    id: str
    """Identifier of the moderation."""

    model: str
    """Model that judged."""

    results: list[Moderation]
    """One verdict per input."""
