from __future__ import annotations

from .._runtime import BaseModel


class RunStepUsage(BaseModel):
    """Tokens that a step used; null while it goes on."""

    completion_tokens: int
    """Tokens written."""

    prompt_tokens: int
    """Tokens read."""

    total_tokens: int
    """Both together."""
