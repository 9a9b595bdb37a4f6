from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .message_phase import MessagePhase
    from .response_input_message_content_list_param import (
        ResponseInputMessageContentListParam,
    )


class EasyInputMessageParam(TypedDict, total=False):
    """A message in short form. `developer` and `system` outrank `user`; `assistant` is the
    model.
    """

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Author of the message."""

    content: Required[str | ResponseInputMessageContentListParam]
    """Plain text, or parts that mix text, images and files."""

    phase: MessagePhase | None
    """Whether the message comments on the work or is the final answer. Send it back with
    the message.
    """

    type: Literal["message"]
    """Tells the variant, here always `message`."""
