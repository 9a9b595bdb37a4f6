from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .reasoning_effort import ReasoningEffort
    from .reasoning_mode import ReasoningMode


class Reasoning(BaseModel):
    """How a reasoning model thinks."""

    mode: str | ReasoningMode | None = None
    """Ordinary thinking, or the more thorough kind of pro models."""

    effort: ReasoningEffort | None = None
    """How long to think."""

    summary: Literal["auto", "concise", "detailed"] | None = None
    """Have the thoughts summed up, and how closely."""

    context: Literal["auto", "current_turn", "all_turns"] | None = None
    """Thoughts of which turns the model gets to see again."""

    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    """Former name of `summary`.

    Deprecated.
    """
