from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class PromptCacheBreakpoint(BaseModel):
    """Marks the end of a piece of the prompt that should be cached."""

    mode: Literal["explicit"]
    """How the mark is set, always `explicit`."""
