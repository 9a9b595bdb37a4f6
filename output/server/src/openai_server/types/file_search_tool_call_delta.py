from __future__ import annotations

from typing import Any, Literal

from .._runtime import BaseModel


class FileSearchToolCallDelta(BaseModel):
    """A new piece of a file search call."""

    index: int
    """Which call of the step this adds to."""

    id: str | None = None
    """Id of the call."""

    type: Literal["file_search"]
    """Tells the variant, here always `file_search`."""

    file_search: dict[str, Any]
    """Empty for now."""
