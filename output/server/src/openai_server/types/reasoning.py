from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .reasoning_effort import ReasoningEffort
    from .reasoning_mode import ReasoningMode


class Reasoning(BaseModel):
    """How a reasoning model thinks."""

    mode: str | ReasoningMode | None = None
    """Ordinary thinking, or the more thorough kind of pro models."""

    effort: Nullable[ReasoningEffort] = None
    """How long to think."""

    summary: Nullable[Literal["auto", "concise", "detailed"]] = None
    """Have the thoughts summed up, and how closely."""

    context: Nullable[Literal["auto", "current_turn", "all_turns"]] = None
    """Thoughts of which turns the model gets to see again."""

    generate_summary: Nullable[Literal["auto", "concise", "detailed"]] = None
    """Former name of `summary`.

    Deprecated.
    """
