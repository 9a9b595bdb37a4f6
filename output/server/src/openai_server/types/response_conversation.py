from __future__ import annotations

from .._runtime import BaseModel


class ResponseConversation(BaseModel):
    """A conversation that a response belongs to."""

    id: str
    """Id of the conversation."""
