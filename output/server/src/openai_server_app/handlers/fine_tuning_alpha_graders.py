"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import FineTuningAlphaGradersHandler

from ..auth import User


class FineTuningAlphaGraders(FineTuningAlphaGradersHandler[User]):
    """Answers the operations of `fine_tuning.alpha.graders`; one whose method is not
    written here is answered with 501.
    """
