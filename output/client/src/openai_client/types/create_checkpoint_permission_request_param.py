from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict


class CreateCheckpointPermissionRequestParam(TypedDict):
    """Projects to share a checkpoint with."""

    project_ids: Iterable[str]
    """Ids of the projects."""
