from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .prompt_cache_mode import PromptCacheMode
    from .prompt_cache_ttl import PromptCacheTTL


class PromptCacheOptionsParam(TypedDict, total=False):
    """How the prompt cache treats this request."""

    ttl: PromptCacheTTL
    """How long an entry lives."""

    mode: PromptCacheMode
    """Whether the service picks the breakpoints or uses only yours."""
