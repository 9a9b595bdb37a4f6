from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .additional_tools_input import AdditionalToolsInput
    from .additional_tools_input_param import AdditionalToolsInputParam
    from .apply_patch_call import ApplyPatchCall
    from .apply_patch_call_output import ApplyPatchCallOutput
    from .apply_patch_call_output_param import ApplyPatchCallOutputParam
    from .apply_patch_call_param import ApplyPatchCallParam
    from .computer_call_output import ComputerCallOutput
    from .computer_call_output_param import ComputerCallOutputParam
    from .function_call_output import FunctionCallOutput
    from .function_call_output_param import FunctionCallOutputParam
    from .image_generation_call import ImageGenerationCall
    from .image_generation_call_param import ImageGenerationCallParam
    from .local_shell_call import LocalShellCall
    from .local_shell_call_output import LocalShellCallOutput
    from .local_shell_call_output_param import LocalShellCallOutputParam
    from .local_shell_call_param import LocalShellCallParam
    from .mcp_approval_request import MCPApprovalRequest
    from .mcp_approval_request_param import MCPApprovalRequestParam
    from .mcp_approval_response import MCPApprovalResponse
    from .mcp_approval_response_param import MCPApprovalResponseParam
    from .mcp_call import MCPCall
    from .mcp_call_param import MCPCallParam
    from .mcp_list_tools import MCPListTools
    from .mcp_list_tools_param import MCPListToolsParam
    from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from .response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallParam,
    )
    from .response_compaction_item_input import ResponseCompactionItemInput
    from .response_compaction_item_input_param import ResponseCompactionItemInputParam
    from .response_computer_tool_call import ResponseComputerToolCall
    from .response_computer_tool_call_param import ResponseComputerToolCallParam
    from .response_custom_tool_call import ResponseCustomToolCall
    from .response_custom_tool_call_output import ResponseCustomToolCallOutput
    from .response_custom_tool_call_output_param import (
        ResponseCustomToolCallOutputParam,
    )
    from .response_custom_tool_call_param import ResponseCustomToolCallParam
    from .response_file_search_tool_call import ResponseFileSearchToolCall
    from .response_file_search_tool_call_param import ResponseFileSearchToolCallParam
    from .response_function_tool_call import ResponseFunctionToolCall
    from .response_function_tool_call_param import ResponseFunctionToolCallParam
    from .response_function_web_search import ResponseFunctionWebSearch
    from .response_function_web_search_param import ResponseFunctionWebSearchParam
    from .response_input_message import ResponseInputMessage
    from .response_input_message_param import ResponseInputMessageParam
    from .response_output_message import ResponseOutputMessage
    from .response_output_message_param import ResponseOutputMessageParam
    from .response_reasoning_item import ResponseReasoningItem
    from .response_reasoning_item_param import ResponseReasoningItemParam
    from .shell_call import ShellCall
    from .shell_call_output import ShellCallOutput
    from .shell_call_output_param import ShellCallOutputParam
    from .shell_call_param import ShellCallParam
    from .tool_search_call import ToolSearchCall
    from .tool_search_call_param import ToolSearchCallParam
    from .tool_search_output import ToolSearchOutput
    from .tool_search_output_param import ToolSearchOutputParam

ItemParam = TypeAliasType(
    "ItemParam",
    Union[
        "ResponseInputMessageParam | ResponseInputMessage",
        "ResponseOutputMessageParam | ResponseOutputMessage",
        "ResponseFileSearchToolCallParam | ResponseFileSearchToolCall",
        "ResponseComputerToolCallParam | ResponseComputerToolCall",
        "ComputerCallOutputParam | ComputerCallOutput",
        "ResponseFunctionWebSearchParam | ResponseFunctionWebSearch",
        "ResponseFunctionToolCallParam | ResponseFunctionToolCall",
        "FunctionCallOutputParam | FunctionCallOutput",
        "ToolSearchCallParam | ToolSearchCall",
        "ToolSearchOutputParam | ToolSearchOutput",
        "AdditionalToolsInputParam | AdditionalToolsInput",
        "ResponseReasoningItemParam | ResponseReasoningItem",
        "ResponseCompactionItemInputParam | ResponseCompactionItemInput",
        "ImageGenerationCallParam | ImageGenerationCall",
        "ResponseCodeInterpreterToolCallParam | ResponseCodeInterpreterToolCall",
        "LocalShellCallParam | LocalShellCall",
        "LocalShellCallOutputParam | LocalShellCallOutput",
        "ShellCallParam | ShellCall",
        "ShellCallOutputParam | ShellCallOutput",
        "ApplyPatchCallParam | ApplyPatchCall",
        "ApplyPatchCallOutputParam | ApplyPatchCallOutput",
        "MCPListToolsParam | MCPListTools",
        "MCPApprovalRequestParam | MCPApprovalRequest",
        "MCPApprovalResponseParam | MCPApprovalResponse",
        "MCPCallParam | MCPCall",
        "ResponseCustomToolCallOutputParam | ResponseCustomToolCallOutput",
        "ResponseCustomToolCallParam | ResponseCustomToolCall",
    ],
)
"""An item in full, as it came from an earlier response or as you make it."""
