"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import FineTuningJobsHandler

from ..auth import User


class FineTuningJobs(FineTuningJobsHandler[User]):
    """Answers the operations of `fine_tuning.jobs`; one whose method is not written
    here is answered with 501.
    """
