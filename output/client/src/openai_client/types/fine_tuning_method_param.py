from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .dpo_method import DPOMethod
    from .dpo_method_param import DPOMethodParam
    from .reinforcement_method import ReinforcementMethod
    from .reinforcement_method_param import ReinforcementMethodParam
    from .supervised_method import SupervisedMethod
    from .supervised_method_param import SupervisedMethodParam


class FineTuningMethodParam(TypedDict, total=False):
    """How to train."""

    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    """Kind of training."""

    supervised: SupervisedMethodParam | SupervisedMethod
    """Settings of supervised training."""

    dpo: DPOMethodParam | DPOMethod
    """Settings of preference training."""

    reinforcement: ReinforcementMethodParam | ReinforcementMethod
    """Settings of reinforcement training."""
