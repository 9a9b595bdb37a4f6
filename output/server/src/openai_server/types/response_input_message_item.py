from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response_input_message_content_list import ResponseInputMessageContentList


class ResponseInputMessageItem(BaseModel):
    """A message to the model, as stored."""

    type: Literal["message"]
    """Tells the variant, here always `message`."""

    role: Literal["user", "system", "developer"]
    """Author of the message."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the message has got. Set by the service."""

    content: ResponseInputMessageContentList
    """Plain text, or parts that mix text, images and files."""

    id: str
    """Identifier of the item."""
