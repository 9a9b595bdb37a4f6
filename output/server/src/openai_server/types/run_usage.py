from __future__ import annotations

from .._runtime import BaseModel


class RunUsage(BaseModel):
    """Tokens that a run used."""

    completion_tokens: int
    """Tokens written."""

    prompt_tokens: int
    """Tokens read."""

    total_tokens: int
    """Both together."""
