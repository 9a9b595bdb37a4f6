from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .apply_patch_tool import ApplyPatchTool
    from .code_interpreter_tool import CodeInterpreterTool
    from .computer_tool import ComputerTool
    from .computer_use_preview_tool import ComputerUsePreviewTool
    from .custom_tool import CustomTool
    from .file_search_tool import FileSearchTool
    from .function_shell_tool import FunctionShellTool
    from .function_tool import FunctionTool
    from .image_generation_tool import ImageGenerationTool
    from .local_shell_tool import LocalShellTool
    from .mcp_tool import MCPTool
    from .namespace_tool import NamespaceTool
    from .programmatic_tool_calling_tool import ProgrammaticToolCallingTool
    from .tool_search_tool import ToolSearchTool
    from .web_search_preview_tool import WebSearchPreviewTool
    from .web_search_tool import WebSearchTool

Tool = TypeAliasType(
    "Tool",
    Annotated[
        Union[
            "FunctionTool",
            "FileSearchTool",
            "ComputerTool",
            "ComputerUsePreviewTool",
            "WebSearchTool",
            "MCPTool",
            "CodeInterpreterTool",
            "ProgrammaticToolCallingTool",
            "ImageGenerationTool",
            "LocalShellTool",
            "FunctionShellTool",
            "CustomTool",
            "NamespaceTool",
            "ToolSearchTool",
            "WebSearchPreviewTool",
            "ApplyPatchTool",
        ],
        Field(discriminator="type"),
    ],
)
"""Something the model may use while it answers: functions of yours, tools that OpenAI
runs, or MCP servers.
"""
