"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import BetaThreadsMessagesHandler

from ..auth import User


class BetaThreadsMessages(BetaThreadsMessagesHandler[User]):
    """Answers the operations of `beta.threads.messages`; one whose method is not
    written here is answered with 501.
    """
