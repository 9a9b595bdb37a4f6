from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .prompt_cache_mode import PromptCacheMode
    from .prompt_cache_ttl import PromptCacheTTL


class PromptCacheOptions(BaseModel):
    """How the prompt cache treats this request."""

    ttl: PromptCacheTTL | None = None
    """How long an entry lives."""

    mode: PromptCacheMode | None = None
    """Whether the service picks the breakpoints or uses only yours."""
