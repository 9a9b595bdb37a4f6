from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .grader import Grader
    from .reinforcement_hyperparameters import ReinforcementHyperparameters


class ReinforcementMethod(BaseModel):
    """Training on answers that a grader scores."""

    grader: Grader
    """What scores the answers."""

    hyperparameters: ReinforcementHyperparameters | None = None
    """Settings of the training."""
