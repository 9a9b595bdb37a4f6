from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .eval_item import EvalItem
    from .score_model_grader import ScoreModelGraderSamplingParams


class EvalScoreModelGrader(BaseModel):
    """Has a model give a score, and says what is enough."""

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

    pass_threshold: float | None = None
    """Lowest grade that passes."""
