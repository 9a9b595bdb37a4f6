from __future__ import annotations

from .._runtime import BaseModel


class CreateCheckpointPermissionRequest(BaseModel, extra="forbid"):
    """Projects to share a checkpoint with."""

    project_ids: list[str]
    """Ids of the projects."""
