from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from typing_extensions import Required, TypedDict


class CreateEvalLogsDataSourceConfigParam(TypedDict, total=False):
    """Data from your logs."""

    type: Required[Literal["logs"]]
    """Tells the variant, here always `logs`."""

    metadata: Mapping[str, Any]
    """Which logs, by their metadata, such as `{"task": "tides"}`."""
