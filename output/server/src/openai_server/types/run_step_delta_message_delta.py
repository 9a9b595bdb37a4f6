from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class RunStepDeltaMessageDelta(BaseModel):
    """News of a step that writes a message."""

    type: Literal["message_creation"]
    """Tells the variant, here always `message_creation`."""

    message_creation: RunStepDeltaMessageDeltaMessageCreation | None = None
    """The message."""


class RunStepDeltaMessageDeltaMessageCreation(BaseModel):
    """The message."""

    message_id: str | None = None
    """Id of the message written."""
