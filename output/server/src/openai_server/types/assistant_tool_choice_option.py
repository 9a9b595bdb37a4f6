from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .assistant_tool_choice import AssistantToolChoice

AssistantToolChoiceOption = TypeAliasType(
    "AssistantToolChoiceOption",
    Union['Literal["none", "auto", "required"]', "AssistantToolChoice"],
)
"""`none` forbids tools, `auto` leaves it to the model, `required` forces at least one; an
object picks one tool.
"""
