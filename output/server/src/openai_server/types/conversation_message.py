from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .computer_screenshot_content import ComputerScreenshotContent
    from .item_status import ItemStatus
    from .message_phase import MessagePhase
    from .message_role import MessageRole
    from .reasoning_text_content import ReasoningTextContent
    from .response_input_file import ResponseInputFile
    from .response_input_image import ResponseInputImage
    from .response_input_text import ResponseInputText
    from .response_output_refusal import ResponseOutputRefusal
    from .response_output_text import ResponseOutputText
    from .response_text_content import ResponseTextContent
    from .summary_text_content import SummaryTextContent


class ConversationMessage(BaseModel):
    """A message of a conversation."""

    type: Literal["message"]
    """Tells the variant, here always `message`."""

    id: str
    """Identifier of the message."""

    status: ItemStatus
    """How far the item has got."""

    role: MessageRole
    """Author of the message."""

    content: list[
        Annotated[
            ResponseInputText
            | ResponseOutputText
            | ResponseTextContent
            | SummaryTextContent
            | ReasoningTextContent
            | ResponseOutputRefusal
            | ResponseInputImage
            | ComputerScreenshotContent
            | ResponseInputFile,
            Field(discriminator="type"),
        ]
    ]
    """Parts of the message."""

    phase: Nullable[MessagePhase] = None
    """Whether the message comments on the work or is the final answer. Send it back with
    the message.
    """
