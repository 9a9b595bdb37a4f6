from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .apply_patch_tool import ApplyPatchTool
    from .apply_patch_tool_param import ApplyPatchToolParam
    from .code_interpreter_tool import CodeInterpreterTool
    from .code_interpreter_tool_param import CodeInterpreterToolParam
    from .computer_tool import ComputerTool
    from .computer_tool_param import ComputerToolParam
    from .computer_use_preview_tool import ComputerUsePreviewTool
    from .computer_use_preview_tool_param import ComputerUsePreviewToolParam
    from .custom_tool import CustomTool
    from .custom_tool_param import CustomToolParam
    from .file_search_tool import FileSearchTool
    from .file_search_tool_param import FileSearchToolParam
    from .function_shell_tool import FunctionShellTool
    from .function_shell_tool_param import FunctionShellToolParam
    from .function_tool import FunctionTool
    from .function_tool_param import FunctionToolParam
    from .image_generation_tool import ImageGenerationTool
    from .image_generation_tool_param import ImageGenerationToolParam
    from .local_shell_tool import LocalShellTool
    from .local_shell_tool_param import LocalShellToolParam
    from .mcp_tool import MCPTool
    from .mcp_tool_param import MCPToolParam
    from .namespace_tool import NamespaceTool
    from .namespace_tool_param import NamespaceToolParam
    from .programmatic_tool_calling_tool import ProgrammaticToolCallingTool
    from .programmatic_tool_calling_tool_param import ProgrammaticToolCallingToolParam
    from .tool_search_tool import ToolSearchTool
    from .tool_search_tool_param import ToolSearchToolParam
    from .web_search_preview_tool import WebSearchPreviewTool
    from .web_search_preview_tool_param import WebSearchPreviewToolParam
    from .web_search_tool import WebSearchTool
    from .web_search_tool_param import WebSearchToolParam

ToolParam = TypeAliasType(
    "ToolParam",
    Union[
        "FunctionToolParam | FunctionTool",
        "FileSearchToolParam | FileSearchTool",
        "ComputerToolParam | ComputerTool",
        "ComputerUsePreviewToolParam | ComputerUsePreviewTool",
        "WebSearchToolParam | WebSearchTool",
        "MCPToolParam | MCPTool",
        "CodeInterpreterToolParam | CodeInterpreterTool",
        "ProgrammaticToolCallingToolParam | ProgrammaticToolCallingTool",
        "ImageGenerationToolParam | ImageGenerationTool",
        "LocalShellToolParam | LocalShellTool",
        "FunctionShellToolParam | FunctionShellTool",
        "CustomToolParam | CustomTool",
        "NamespaceToolParam | NamespaceTool",
        "ToolSearchToolParam | ToolSearchTool",
        "WebSearchPreviewToolParam | WebSearchPreviewTool",
        "ApplyPatchToolParam | ApplyPatchTool",
    ],
)
"""Something the model may use while it answers: functions of yours, tools that OpenAI
runs, or MCP servers.
"""
