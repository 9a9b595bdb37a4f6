from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ResponseCodeInterpreterOutputLogsParam(TypedDict):
    """Text that code has printed."""

    type: Literal["logs"]
    """Tells the variant, here always `logs`."""

    logs: str
    """The text."""
