from __future__ import annotations

from typing_extensions import TypedDict


class ResponseConversationParam(TypedDict):
    """A conversation that a response belongs to."""

    id: str
    """Id of the conversation."""
