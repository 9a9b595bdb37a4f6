"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import ResponsesInputTokensHandler

from ..auth import User


class ResponsesInputTokens(ResponsesInputTokensHandler[User]):
    """Answers the operations of `responses.input_tokens`; one whose method is not
    written here is answered with 501.
    """
