from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class SupervisedHyperparameters(BaseModel):
    """Settings of supervised training."""

    batch_size: Literal["auto"] | int | None = None
    """Examples per training step. Large batches change the model less often and more
    steadily.
    """

    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Factor on the learning rate. Smaller values help against overfitting."""

    n_epochs: Literal["auto"] | int | None = None
    """How many times to go through all examples."""
