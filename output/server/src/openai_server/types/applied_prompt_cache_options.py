from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .prompt_cache_mode import PromptCacheMode
    from .prompt_cache_ttl import PromptCacheTTL


class AppliedPromptCacheOptions(BaseModel):
    """How the prompt cache treated a request."""

    ttl: PromptCacheTTL
    """How long an entry lives."""

    mode: PromptCacheMode
    """Whether the service picks the breakpoints or uses only yours."""
