from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .response_input_message_content_list_param import (
        ResponseInputMessageContentListParam,
    )


class ResponseInputMessageParam(TypedDict, total=False):
    """A message to the model."""

    type: Literal["message"]
    """Tells the variant, here always `message`."""

    role: Required[Literal["user", "system", "developer"]]
    """Author of the message."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far the message has got. Set by the service."""

    content: Required[ResponseInputMessageContentListParam]
    """Plain text, or parts that mix text, images and files."""
