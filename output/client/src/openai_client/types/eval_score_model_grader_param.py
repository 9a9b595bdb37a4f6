from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .eval_item import EvalItem
    from .eval_item_param import EvalItemParam
    from .score_model_grader import ScoreModelGraderSamplingParams
    from .score_model_grader_param import ScoreModelGraderSamplingParamsParam


class EvalScoreModelGraderParam(TypedDict, total=False):
    """Has a model give a score, and says what is enough."""

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

    pass_threshold: float
    """Lowest grade that passes."""
