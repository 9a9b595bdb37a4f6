from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .eval_item import EvalItem
    from .reasoning_effort import ReasoningEffort


class ScoreModelGrader(BaseModel):
    """Has a model give a score."""

    type: Literal["score_model"]
    """Tells the variant, here always `score_model`."""

    name: str
    """Name of the grader."""

    model: str
    """Model that grades."""

    sampling_params: ScoreModelGraderSamplingParams | None = None
    """Settings for the model."""

    input: list[EvalItem]
    """What the model is told; may hold templates."""

    range: Annotated[list[float], Field(min_length=2, max_length=2)] | None = None
    """Lowest and highest score. From 0 to 1 if left out."""


class ScoreModelGraderSamplingParams(BaseModel):
    """Settings for the model."""

    seed: Nullable[int] = None
    """Seed for steadier results."""

    top_p: Nullable[float] = None
    """Share of probability that sampling is limited to."""

    temperature: Nullable[float] = None
    """Randomness of the choice of tokens."""

    max_completions_tokens: Nullable[Annotated[int, Field(ge=1)]] = None
    """Most tokens the model may write."""

    reasoning_effort: Nullable[ReasoningEffort] = None
    """How long a reasoning model should think."""
