from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .image_file_delta_block import ImageFileDeltaBlock
    from .image_url_delta_block import ImageURLDeltaBlock
    from .refusal_delta_block import RefusalDeltaBlock
    from .text_delta_block import TextDeltaBlock


class MessageDeltaEvent(BaseModel):
    """What is new in a message."""

    id: str
    """Identifier of the message."""

    object: Literal["thread.message.delta"]
    """Kind of object, always `thread.message.delta`."""

    delta: MessageDeltaEventDelta
    """The new parts."""


class MessageDeltaEventDelta(BaseModel):
    """The new parts."""

    role: Literal["user", "assistant"] | None = None
    """Who writes the message."""

    content: (
        list[
            Annotated[
                ImageFileDeltaBlock
                | TextDeltaBlock
                | RefusalDeltaBlock
                | ImageURLDeltaBlock,
                Field(discriminator="type"),
            ]
        ]
        | None
    ) = None
    """Pieces to add to the content, each at its `index`."""
