"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import ResponsesInputItemsHandler

from ..auth import User


class ResponsesInputItems(ResponsesInputItemsHandler[User]):
    """Answers the operations of `responses.input_items`; one whose method is not
    written here is answered with 501.
    """
