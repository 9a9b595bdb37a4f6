from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .supervised_hyperparameters import SupervisedHyperparameters


class SupervisedMethod(BaseModel):
    """Training on good answers."""

    hyperparameters: SupervisedHyperparameters | None = None
    """Settings of the training."""
