from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class SupervisedHyperparametersParam(TypedDict, total=False):
    """Settings of supervised training."""

    batch_size: Literal["auto"] | int
    """Examples per training step. Large batches change the model less often and more
    steadily.
    """

    learning_rate_multiplier: Literal["auto"] | float
    """Factor on the learning rate. Smaller values help against overfitting."""

    n_epochs: Literal["auto"] | int
    """How many times to go through all examples."""
