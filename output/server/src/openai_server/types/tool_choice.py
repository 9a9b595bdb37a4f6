from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .tool_choice_allowed import ToolChoiceAllowed
    from .tool_choice_apply_patch import ToolChoiceApplyPatch
    from .tool_choice_custom import ToolChoiceCustom
    from .tool_choice_function import ToolChoiceFunction
    from .tool_choice_mcp import ToolChoiceMCP
    from .tool_choice_options import ToolChoiceOptions
    from .tool_choice_programmatic_tool_calling import ToolChoiceProgrammaticToolCalling
    from .tool_choice_shell import ToolChoiceShell
    from .tool_choice_types import ToolChoiceTypes

ToolChoice = TypeAliasType(
    "ToolChoice",
    Union[
        "ToolChoiceOptions",
        "ToolChoiceAllowed",
        "ToolChoiceTypes",
        "ToolChoiceFunction",
        "ToolChoiceMCP",
        "ToolChoiceCustom",
        "ToolChoiceProgrammaticToolCalling",
        "ToolChoiceApplyPatch",
        "ToolChoiceShell",
    ],
)
"""Whether the model may, must or must not use tools, or which."""
