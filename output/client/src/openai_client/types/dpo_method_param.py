from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .dpo_hyperparameters import DPOHyperparameters
    from .dpo_hyperparameters_param import DPOHyperparametersParam


class DPOMethodParam(TypedDict, total=False):
    """Direct preference optimization: training on pairs of a better and a worse answer."""

    hyperparameters: DPOHyperparametersParam | DPOHyperparameters
    """Settings of the training."""
