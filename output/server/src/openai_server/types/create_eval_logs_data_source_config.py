from __future__ import annotations

from typing import Any, Literal

from .._runtime import BaseModel


class CreateEvalLogsDataSourceConfig(BaseModel):
    """Data from your logs."""

    type: Literal["logs"]
    """Tells the variant, here always `logs`."""

    metadata: dict[str, Any] | None = None
    """Which logs, by their metadata, such as `{"task": "tides"}`."""
