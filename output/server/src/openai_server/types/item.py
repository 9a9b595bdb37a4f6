from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .additional_tools_input import AdditionalToolsInput
    from .apply_patch_call import ApplyPatchCall
    from .apply_patch_call_output import ApplyPatchCallOutput
    from .computer_call_output import ComputerCallOutput
    from .function_call_output import FunctionCallOutput
    from .image_generation_call import ImageGenerationCall
    from .local_shell_call import LocalShellCall
    from .local_shell_call_output import LocalShellCallOutput
    from .mcp_approval_request import MCPApprovalRequest
    from .mcp_approval_response import MCPApprovalResponse
    from .mcp_call import MCPCall
    from .mcp_list_tools import MCPListTools
    from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from .response_compaction_item_input import ResponseCompactionItemInput
    from .response_computer_tool_call import ResponseComputerToolCall
    from .response_custom_tool_call import ResponseCustomToolCall
    from .response_custom_tool_call_output import ResponseCustomToolCallOutput
    from .response_file_search_tool_call import ResponseFileSearchToolCall
    from .response_function_tool_call import ResponseFunctionToolCall
    from .response_function_web_search import ResponseFunctionWebSearch
    from .response_input_message import ResponseInputMessage
    from .response_output_message import ResponseOutputMessage
    from .response_reasoning_item import ResponseReasoningItem
    from .shell_call import ShellCall
    from .shell_call_output import ShellCallOutput
    from .tool_search_call import ToolSearchCall
    from .tool_search_output import ToolSearchOutput

Item = TypeAliasType(
    "Item",
    Union[
        "ResponseInputMessage",
        "ResponseOutputMessage",
        "ResponseFileSearchToolCall",
        "ResponseComputerToolCall",
        "ComputerCallOutput",
        "ResponseFunctionWebSearch",
        "ResponseFunctionToolCall",
        "FunctionCallOutput",
        "ToolSearchCall",
        "ToolSearchOutput",
        "AdditionalToolsInput",
        "ResponseReasoningItem",
        "ResponseCompactionItemInput",
        "ImageGenerationCall",
        "ResponseCodeInterpreterToolCall",
        "LocalShellCall",
        "LocalShellCallOutput",
        "ShellCall",
        "ShellCallOutput",
        "ApplyPatchCall",
        "ApplyPatchCallOutput",
        "MCPListTools",
        "MCPApprovalRequest",
        "MCPApprovalResponse",
        "MCPCall",
        "ResponseCustomToolCallOutput",
        "ResponseCustomToolCall",
    ],
)
"""An item in full, as it came from an earlier response or as you make it."""
