from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .reasoning_effort import ReasoningEffort


class EvalResponsesSource(BaseModel):
    """Examples from stored responses."""

    type: Literal["responses"]
    """Tells the variant, here always `responses`."""

    metadata: dict[str, Any] | None = None
    """Only those that carry these pairs."""

    model: str | None = None
    """Only those by this model."""

    instructions_search: str | None = None
    """Only those whose instructions hold this text."""

    created_after: int | None = None
    """Only those from after this moment, in Unix seconds."""

    created_before: int | None = None
    """Only those from before this moment, in Unix seconds."""

    reasoning_effort: ReasoningEffort | None = None
    """Only those with this reasoning effort."""

    temperature: float | None = None
    """Only those with this temperature."""

    top_p: float | None = None
    """Only those with this top_p."""

    users: list[str] | None = None
    """Only those for these users."""

    tools: list[str] | None = None
    """Only those with these tools."""
