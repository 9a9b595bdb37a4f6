from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .reasoning_effort import ReasoningEffort


class EvalResponsesSource(BaseModel):
    """Examples from stored responses."""

    type: Literal["responses"]
    """Tells the variant, here always `responses`."""

    metadata: Nullable[dict[str, Any]] = None
    """Only those that carry these pairs."""

    model: Nullable[str] = None
    """Only those by this model."""

    instructions_search: Nullable[str] = None
    """Only those whose instructions hold this text."""

    created_after: Nullable[Annotated[int, Field(ge=0)]] = None
    """Only those from after this moment, in Unix seconds."""

    created_before: Nullable[Annotated[int, Field(ge=0)]] = None
    """Only those from before this moment, in Unix seconds."""

    reasoning_effort: Nullable[ReasoningEffort] = None
    """Only those with this reasoning effort."""

    temperature: Nullable[float] = None
    """Only those with this temperature."""

    top_p: Nullable[float] = None
    """Only those with this top_p."""

    users: Nullable[list[str]] = None
    """Only those for these users."""

    tools: Nullable[list[str]] = None
    """Only those with these tools."""
