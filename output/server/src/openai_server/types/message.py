from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .assistant_code_interpreter_tool import AssistantCodeInterpreterTool
    from .attachment_file_search_tool import AttachmentFileSearchTool
    from .image_file_content_block import ImageFileContentBlock
    from .image_url_content_block import ImageURLContentBlock
    from .metadata import Metadata
    from .refusal_content_block import RefusalContentBlock
    from .text_content_block import TextContentBlock


class Message(BaseModel):
    """A message of a thread."""

    id: str
    """Identifier of the message."""

    object: Literal["thread.message"]
    """Kind of object, always `thread.message`."""

    created_at: int
    """When the message came into being, in Unix seconds."""

    thread_id: str
    """Id of the thread."""

    status: Literal["in_progress", "incomplete", "completed"]
    """How far the message has got."""

    incomplete_details: MessageIncompleteDetails | None
    """Why the message broke off, else null."""

    completed_at: int | None
    """When the message was finished, in Unix seconds, or null."""

    incomplete_at: int | None
    """When the message broke off, in Unix seconds, or null."""

    role: Literal["user", "assistant"]
    """Who wrote it."""

    content: list[
        Annotated[
            ImageFileContentBlock
            | ImageURLContentBlock
            | TextContentBlock
            | RefusalContentBlock,
            Field(discriminator="type"),
        ]
    ]
    """What it is made of: text, images, or a refusal."""

    assistant_id: str | None
    """Assistant that wrote it, or null."""

    run_id: str | None
    """Run that wrote it. Null for messages added by hand."""

    attachments: list[MessageAttachment] | None
    """Files that came with it, and the tools that may use each."""

    metadata: Metadata | None
    """Your own notes on the message, as key and value."""


class MessageIncompleteDetails(BaseModel):
    """Why the message broke off, else null."""

    reason: Literal[
        "content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"
    ]
    """The cause."""


class MessageAttachment(BaseModel):
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
