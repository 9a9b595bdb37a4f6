from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class PromptCacheBreakpointParam(TypedDict):
    """Marks the end of a piece of the prompt that should be cached."""

    mode: Literal["explicit"]
    """How the mark is set, always `explicit`."""
