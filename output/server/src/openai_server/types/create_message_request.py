from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .assistant_code_interpreter_tool import AssistantCodeInterpreterTool
    from .attachment_file_search_tool import AttachmentFileSearchTool
    from .image_file_content_block import ImageFileContentBlock
    from .image_url_content_block import ImageURLContentBlock
    from .metadata import Metadata
    from .text_content_block_input import TextContentBlockInput


class CreateMessageRequest(BaseModel, extra="forbid"):
    """A message to add to a thread."""

    role: Literal["user", "assistant"]
    """Author of the message: `user`, or `assistant` to put words into the model's mouth."""

    content: (
        str
        | Annotated[
            list[
                Annotated[
                    ImageFileContentBlock
                    | ImageURLContentBlock
                    | TextContentBlockInput,
                    Field(discriminator="type"),
                ]
            ],
            Field(min_length=1),
        ]
    )
    """Plain text, or parts that mix text and images."""

    attachments: Nullable[list[CreateMessageRequestAttachment]] = None
    """Files to bring along, and the tools that may use each."""

    metadata: Nullable[Metadata] = None
    """Your own notes on the message."""


class CreateMessageRequestAttachment(BaseModel):
    file_id: str | None = None
    """Id of the file."""

    tools: (
        list[
            Annotated[
                AssistantCodeInterpreterTool | AttachmentFileSearchTool,
                Field(discriminator="type"),
            ]
        ]
        | None
    ) = None
    """Tools that get the file."""
