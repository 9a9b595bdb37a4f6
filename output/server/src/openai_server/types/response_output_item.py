from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .additional_tools import AdditionalTools
    from .image_generation_call import ImageGenerationCall
    from .local_shell_call import LocalShellCall
    from .local_shell_call_output import LocalShellCallOutput
    from .mcp_approval_request import MCPApprovalRequest
    from .mcp_approval_response_item import MCPApprovalResponseItem
    from .mcp_call import MCPCall
    from .mcp_list_tools import MCPListTools
    from .program import Program
    from .program_output import ProgramOutput
    from .response_apply_patch_tool_call import ResponseApplyPatchToolCall
    from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
    from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from .response_compaction_item import ResponseCompactionItem
    from .response_computer_tool_call import ResponseComputerToolCall
    from .response_computer_tool_call_output_item import (
        ResponseComputerToolCallOutputItem,
    )
    from .response_custom_tool_call import ResponseCustomToolCall
    from .response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
    from .response_file_search_tool_call import ResponseFileSearchToolCall
    from .response_function_shell_tool_call import ResponseFunctionShellToolCall
    from .response_function_shell_tool_call_output import (
        ResponseFunctionShellToolCallOutput,
    )
    from .response_function_tool_call import ResponseFunctionToolCall
    from .response_function_tool_call_output_item import (
        ResponseFunctionToolCallOutputItem,
    )
    from .response_function_web_search import ResponseFunctionWebSearch
    from .response_output_message import ResponseOutputMessage
    from .response_reasoning_item import ResponseReasoningItem
    from .response_tool_search_call import ResponseToolSearchCall
    from .response_tool_search_output_item import ResponseToolSearchOutputItem

ResponseOutputItem = TypeAliasType(
    "ResponseOutputItem",
    Annotated[
        Union[
            "ResponseOutputMessage",
            "ResponseFileSearchToolCall",
            "ResponseFunctionToolCall",
            "ResponseFunctionToolCallOutputItem",
            "ResponseFunctionWebSearch",
            "ResponseComputerToolCall",
            "ResponseComputerToolCallOutputItem",
            "ResponseReasoningItem",
            "Program",
            "ProgramOutput",
            "ResponseToolSearchCall",
            "ResponseToolSearchOutputItem",
            "AdditionalTools",
            "ResponseCompactionItem",
            "ImageGenerationCall",
            "ResponseCodeInterpreterToolCall",
            "LocalShellCall",
            "LocalShellCallOutput",
            "ResponseFunctionShellToolCall",
            "ResponseFunctionShellToolCallOutput",
            "ResponseApplyPatchToolCall",
            "ResponseApplyPatchToolCallOutput",
            "MCPCall",
            "MCPListTools",
            "MCPApprovalRequest",
            "MCPApprovalResponseItem",
            "ResponseCustomToolCall",
            "ResponseCustomToolCallOutputItem",
        ],
        Field(discriminator="type"),
    ],
)
"""Something the model has produced: a message, a call, or a thought."""
