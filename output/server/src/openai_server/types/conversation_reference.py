from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_conversation import ResponseConversation

ConversationReference = TypeAliasType(
    "ConversationReference",
    Union["str", "ResponseConversation"],
)
"""A conversation, by id or as an object."""
