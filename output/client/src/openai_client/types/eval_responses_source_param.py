from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .reasoning_effort import ReasoningEffort


class EvalResponsesSourceParam(TypedDict, total=False):
    """Examples from stored responses."""

    type: Required[Literal["responses"]]
    """Tells the variant, here always `responses`."""

    metadata: Mapping[str, Any] | None
    """Only those that carry these pairs."""

    model: str | None
    """Only those by this model."""

    instructions_search: str | None
    """Only those whose instructions hold this text."""

    created_after: int | None
    """Only those from after this moment, in Unix seconds."""

    created_before: int | None
    """Only those from before this moment, in Unix seconds."""

    reasoning_effort: ReasoningEffort | None
    """Only those with this reasoning effort."""

    temperature: float | None
    """Only those with this temperature."""

    top_p: float | None
    """Only those with this top_p."""

    users: Iterable[str] | None
    """Only those for these users."""

    tools: Iterable[str] | None
    """Only those with these tools."""
