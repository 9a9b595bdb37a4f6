from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .supervised_hyperparameters import SupervisedHyperparameters
    from .supervised_hyperparameters_param import SupervisedHyperparametersParam


class SupervisedMethodParam(TypedDict, total=False):
    """Training on good answers."""

    hyperparameters: SupervisedHyperparametersParam | SupervisedHyperparameters
    """Settings of the training."""
