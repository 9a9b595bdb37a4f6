"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import BetaAssistantsHandler

from ..auth import User


class BetaAssistants(BetaAssistantsHandler[User]):
    """Answers the operations of `beta.assistants`; one whose method is not written
    here is answered with 501.
    """
