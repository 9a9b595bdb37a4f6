"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import BetaThreadsRunsStepsHandler

from ..auth import User


class BetaThreadsRunsSteps(BetaThreadsRunsStepsHandler[User]):
    """Answers the operations of `beta.threads.runs.steps`; one whose method is not
    written here is answered with 501.
    """
