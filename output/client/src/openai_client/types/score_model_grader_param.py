from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .eval_item import EvalItem
    from .eval_item_param import EvalItemParam
    from .reasoning_effort import ReasoningEffort
    from .score_model_grader import ScoreModelGraderSamplingParams


class ScoreModelGraderParam(TypedDict, total=False):
    """Has a model give a score."""

    type: Required[Literal["score_model"]]
    """Tells the variant, here always `score_model`."""

    name: Required[str]
    """Name of the grader."""

    model: Required[str]
    """Model that grades."""

    sampling_params: (
        ScoreModelGraderSamplingParamsParam | ScoreModelGraderSamplingParams
    )
    """Settings for the model."""

    input: Required[Iterable[EvalItemParam | EvalItem]]
    """What the model is told; may hold templates."""

    range: Iterable[float]
    """Lowest and highest score. From 0 to 1 if left out."""


class ScoreModelGraderSamplingParamsParam(TypedDict, total=False):
    """Settings for the model."""

    seed: int | None
    """Seed for steadier results."""

    top_p: float | None
    """Share of probability that sampling is limited to."""

    temperature: float | None
    """Randomness of the choice of tokens."""

    max_completions_tokens: int | None
    """Most tokens the model may write."""

    reasoning_effort: ReasoningEffort | None
    """How long a reasoning model should think."""
