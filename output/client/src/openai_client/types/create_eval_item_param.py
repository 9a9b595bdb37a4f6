from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .eval_item import EvalItem
    from .eval_item_param import EvalItemParam
    from .simple_input_message import SimpleInputMessage
    from .simple_input_message_param import SimpleInputMessageParam

CreateEvalItemParam = TypeAliasType(
    "CreateEvalItemParam",
    Union["SimpleInputMessageParam | SimpleInputMessage", "EvalItemParam | EvalItem"],
)
"""A message for a grading model, in a short or a full form."""
