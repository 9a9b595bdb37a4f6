from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class ReinforcementHyperparameters(BaseModel):
    """Settings of reinforcement training."""

    batch_size: Literal["auto"] | Annotated[int, Field(ge=1, le=256)] | None = None
    """Examples per training step. Large batches change the model less often and more
    steadily.
    """

    learning_rate_multiplier: Literal["auto"] | Annotated[float, Field(gt=0)] | None = (
        None
    )
    """Factor on the learning rate. Smaller values help against overfitting."""

    n_epochs: Literal["auto"] | Annotated[int, Field(ge=1, le=50)] | None = None
    """How many times to go through all examples."""

    reasoning_effort: Literal["default", "low", "medium", "high"] | None = None
    """How hard the model thinks during training."""

    compute_multiplier: (
        Literal["auto"] | Annotated[float, Field(gt=1e-05, le=10)] | None
    ) = None
    """Factor on the computing spent on trying out answers."""

    eval_interval: Literal["auto"] | Annotated[int, Field(ge=1)] | None = None
    """Training steps between two evaluations."""

    eval_samples: Literal["auto"] | Annotated[int, Field(ge=1)] | None = None
    """Answers to write per example of an evaluation."""
