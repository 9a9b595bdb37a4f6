from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .message_phase import MessagePhase
    from .response_input_message_content_list import ResponseInputMessageContentList


class EasyInputMessage(BaseModel):
    """A message in short form. `developer` and `system` outrank `user`; `assistant` is the
    model.
    """

    role: Literal["user", "assistant", "system", "developer"]
    """Author of the message."""

    content: str | ResponseInputMessageContentList
    """Plain text, or parts that mix text, images and files."""

    phase: Nullable[MessagePhase] = None
    """Whether the message comments on the work or is the final answer. Send it back with
    the message.
    """

    type: Literal["message"] | None = None
    """Tells the variant, here always `message`."""
