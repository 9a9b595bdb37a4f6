from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_conversation import ResponseConversation
    from .response_conversation_param import ResponseConversationParam

ConversationReferenceParam = TypeAliasType(
    "ConversationReferenceParam",
    Union["str", "ResponseConversationParam | ResponseConversation"],
)
"""A conversation, by id or as an object."""
