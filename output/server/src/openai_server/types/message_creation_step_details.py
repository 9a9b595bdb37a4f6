from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class MessageCreationStepDetails(BaseModel):
    """The step wrote a message."""

    type: Literal["message_creation"]
    """Tells the variant, here always `message_creation`."""

    message_creation: MessageCreationStepDetailsMessageCreation
    """The message."""


class MessageCreationStepDetailsMessageCreation(BaseModel):
    """The message."""

    message_id: str
    """Id of the message written."""
