"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import ChatCompletionsMessagesHandler

from ..auth import User


class ChatCompletionsMessages(ChatCompletionsMessagesHandler[User]):
    """Answers the operations of `chat.completions.messages`; one whose method is not
    written here is answered with 501.
    """
