"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import EvalsRunsHandler

from ..auth import User


class EvalsRuns(EvalsRunsHandler[User]):
    """Answers the operations of `evals.runs`; one whose method is not written here
    is answered with 501.
    """
