from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .message_phase import MessagePhase
    from .response_output_message_content import ResponseOutputMessageContent


class ResponseOutputMessage(BaseModel):
    """A message from the model."""

    id: str
    """Identifier of the message."""

    type: Literal["message"]
    """Tells the variant, here always `message`."""

    role: Literal["assistant"]
    """Author of the message, here always `assistant`."""

    content: list[ResponseOutputMessageContent]
    """Parts of the message."""

    phase: Nullable[MessagePhase] = None
    """Whether the message comments on the work or is the final answer. Send it back with
    the message.
    """

    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item has got."""
