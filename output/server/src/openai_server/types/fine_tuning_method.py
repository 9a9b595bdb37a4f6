from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .dpo_method import DPOMethod
    from .reinforcement_method import ReinforcementMethod
    from .supervised_method import SupervisedMethod


class FineTuningMethod(BaseModel):
    """How to train."""

    type: Literal["supervised", "dpo", "reinforcement"]
    """Kind of training."""

    supervised: SupervisedMethod | None = None
    """Settings of supervised training."""

    dpo: DPOMethod | None = None
    """Settings of preference training."""

    reinforcement: ReinforcementMethod | None = None
    """Settings of reinforcement training."""
