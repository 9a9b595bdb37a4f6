"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import ModerationsHandler

from ..auth import User


class Moderations(ModerationsHandler[User]):
    """Answers the operations of `moderations`; one whose method is not written here
    is answered with 501.
    """
