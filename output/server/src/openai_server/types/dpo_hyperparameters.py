from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class DPOHyperparameters(BaseModel):
    """Settings of preference training."""

    beta: Literal["auto"] | Annotated[float, Field(gt=0, le=2)] | None = None
    """How strongly the model is held to what it was. Higher values hold it more."""

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
