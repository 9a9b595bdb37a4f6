from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .tool_choice_allowed import ToolChoiceAllowed
    from .tool_choice_allowed_param import ToolChoiceAllowedParam
    from .tool_choice_apply_patch import ToolChoiceApplyPatch
    from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
    from .tool_choice_custom import ToolChoiceCustom
    from .tool_choice_custom_param import ToolChoiceCustomParam
    from .tool_choice_function import ToolChoiceFunction
    from .tool_choice_function_param import ToolChoiceFunctionParam
    from .tool_choice_mcp import ToolChoiceMCP
    from .tool_choice_mcp_param import ToolChoiceMCPParam
    from .tool_choice_options import ToolChoiceOptions
    from .tool_choice_programmatic_tool_calling import ToolChoiceProgrammaticToolCalling
    from .tool_choice_programmatic_tool_calling_param import (
        ToolChoiceProgrammaticToolCallingParam,
    )
    from .tool_choice_shell import ToolChoiceShell
    from .tool_choice_shell_param import ToolChoiceShellParam
    from .tool_choice_types import ToolChoiceTypes
    from .tool_choice_types_param import ToolChoiceTypesParam

ToolChoiceParam = TypeAliasType(
    "ToolChoiceParam",
    Union[
        "ToolChoiceOptions",
        "ToolChoiceAllowedParam | ToolChoiceAllowed",
        "ToolChoiceTypesParam | ToolChoiceTypes",
        "ToolChoiceFunctionParam | ToolChoiceFunction",
        "ToolChoiceMCPParam | ToolChoiceMCP",
        "ToolChoiceCustomParam | ToolChoiceCustom",
        "ToolChoiceProgrammaticToolCallingParam | ToolChoiceProgrammaticToolCalling",
        "ToolChoiceApplyPatchParam | ToolChoiceApplyPatch",
        "ToolChoiceShellParam | ToolChoiceShell",
    ],
)
"""Whether the model may, must or must not use tools, or which."""
