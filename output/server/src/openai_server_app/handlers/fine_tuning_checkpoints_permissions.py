"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import FineTuningCheckpointsPermissionsHandler

from ..auth import User


class FineTuningCheckpointsPermissions(FineTuningCheckpointsPermissionsHandler[User]):
    """Answers the operations of `fine_tuning.checkpoints.permissions`; one whose
    method is not written here is answered with 501.
    """
