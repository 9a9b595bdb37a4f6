"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import EvalsRunsOutputItemsHandler

from ..auth import User


class EvalsRunsOutputItems(EvalsRunsOutputItemsHandler[User]):
    """Answers the operations of `evals.runs.output_items`; one whose method is not
    written here is answered with 501.
    """
