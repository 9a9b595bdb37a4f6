from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .eval_item import EvalItem
    from .simple_input_message import SimpleInputMessage

CreateEvalItem = TypeAliasType(
    "CreateEvalItem",
    Union["SimpleInputMessage", "EvalItem"],
)
"""A message for a grading model, in a short or a full form."""
