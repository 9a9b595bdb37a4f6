from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .dpo_hyperparameters import DPOHyperparameters


class DPOMethod(BaseModel):
    """Direct preference optimization: training on pairs of a better and a worse answer."""

    hyperparameters: DPOHyperparameters | None = None
    """Settings of the training."""
