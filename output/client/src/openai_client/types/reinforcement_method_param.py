from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .grader_param import GraderParam
    from .reinforcement_hyperparameters import ReinforcementHyperparameters
    from .reinforcement_hyperparameters_param import ReinforcementHyperparametersParam


class ReinforcementMethodParam(TypedDict, total=False):
    """Training on answers that a grader scores."""

    grader: Required[GraderParam]
    """What scores the answers."""

    hyperparameters: ReinforcementHyperparametersParam | ReinforcementHyperparameters
    """Settings of the training."""
