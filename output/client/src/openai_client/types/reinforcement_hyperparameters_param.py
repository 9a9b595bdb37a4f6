from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ReinforcementHyperparametersParam(TypedDict, total=False):
    """Settings of reinforcement training."""

    batch_size: Literal["auto"] | int
    """Examples per training step. Large batches change the model less often and more
    steadily.
    """

    learning_rate_multiplier: Literal["auto"] | float
    """Factor on the learning rate. Smaller values help against overfitting."""

    n_epochs: Literal["auto"] | int
    """How many times to go through all examples."""

    reasoning_effort: Literal["default", "low", "medium", "high"]
    """How hard the model thinks during training."""

    compute_multiplier: Literal["auto"] | float
    """Factor on the computing spent on trying out answers."""

    eval_interval: Literal["auto"] | int
    """Training steps between two evaluations."""

    eval_samples: Literal["auto"] | int
    """Answers to write per example of an evaluation."""
