"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import BetaThreadsRunsHandler

from ..auth import User


class BetaThreadsRuns(BetaThreadsRunsHandler[User]):
    """Answers the operations of `beta.threads.runs`; one whose method is not written
    here is answered with 501.
    """
