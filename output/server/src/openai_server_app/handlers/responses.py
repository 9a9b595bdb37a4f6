"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import ResponsesHandler

from ..auth import User


class Responses(ResponsesHandler[User]):
    """Answers the operations of `responses`; one whose method is not written here is
    answered with 501.
    """
