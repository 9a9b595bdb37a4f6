from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .reasoning_effort import ReasoningEffort
    from .reasoning_mode import ReasoningMode


class ReasoningParam(TypedDict, total=False):
    """How a reasoning model thinks."""

    mode: str | ReasoningMode
    """Ordinary thinking, or the more thorough kind of pro models."""

    effort: ReasoningEffort | None
    """How long to think."""

    summary: Literal["auto", "concise", "detailed"] | None
    """Have the thoughts summed up, and how closely."""

    context: Literal["auto", "current_turn", "all_turns"] | None
    """Thoughts of which turns the model gets to see again."""

    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Former name of `summary`.

    Deprecated.
    """
