from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .assistant_code_interpreter_tool import AssistantCodeInterpreterTool
    from .assistant_code_interpreter_tool_param import AssistantCodeInterpreterToolParam
    from .attachment_file_search_tool import AttachmentFileSearchTool
    from .attachment_file_search_tool_param import AttachmentFileSearchToolParam
    from .image_file_content_block import ImageFileContentBlock
    from .image_file_content_block_param import ImageFileContentBlockParam
    from .image_url_content_block import ImageURLContentBlock
    from .image_url_content_block_param import ImageURLContentBlockParam
    from .metadata_param import MetadataParam
    from .text_content_block_input_param import TextContentBlockInputParam


class CreateMessageRequestParam(TypedDict, total=False):
    """A message to add to a thread."""

    role: Required[Literal["user", "assistant"]]
    """Author of the message: `user`, or `assistant` to put words into the model's mouth."""

    content: Required[
        str
        | Iterable[
            ImageFileContentBlockParam
            | ImageFileContentBlock
            | ImageURLContentBlockParam
            | ImageURLContentBlock
            | TextContentBlockInputParam
        ]
    ]
    """Plain text, or parts that mix text and images."""

    attachments: Iterable[CreateMessageRequestAttachmentParam] | None
    """Files to bring along, and the tools that may use each."""

    metadata: MetadataParam | None
    """Your own notes on the message."""


class CreateMessageRequestAttachmentParam(TypedDict, total=False):
    file_id: str
    """Id of the file."""

    tools: Iterable[
        AssistantCodeInterpreterToolParam
        | AssistantCodeInterpreterTool
        | AttachmentFileSearchToolParam
        | AttachmentFileSearchTool
    ]
    """Tools that get the file."""
