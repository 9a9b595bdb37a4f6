from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .message_phase import MessagePhase
    from .response_output_message_content_param import ResponseOutputMessageContentParam


class ResponseOutputMessageParam(TypedDict, total=False):
    """A message from the model."""

    id: Required[str]
    """Identifier of the message."""

    type: Required[Literal["message"]]
    """Tells the variant, here always `message`."""

    role: Required[Literal["assistant"]]
    """Author of the message, here always `assistant`."""

    content: Required[Iterable[ResponseOutputMessageContentParam]]
    """Parts of the message."""

    phase: MessagePhase | None
    """Whether the message comments on the work or is the final answer. Send it back with
    the message.
    """

    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far the item has got."""
