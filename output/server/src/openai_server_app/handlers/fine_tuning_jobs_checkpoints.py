"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import FineTuningJobsCheckpointsHandler

from ..auth import User


class FineTuningJobsCheckpoints(FineTuningJobsCheckpointsHandler[User]):
    """Answers the operations of `fine_tuning.jobs.checkpoints`; one whose method is
    not written here is answered with 501.
    """
