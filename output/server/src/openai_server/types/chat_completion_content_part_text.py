from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ChatCompletionContentPartText(BaseModel):
    """A piece of text as part of a message."""

    type: Literal["text"]
    """Tells the variant, here always `text`."""

    text: str
    """The text."""

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a cacheable stretch of the prompt here."""
