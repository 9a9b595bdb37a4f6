from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ResponseInputText(BaseModel):
    """Text for the model to read."""

    type: Literal["input_text"]
    """Tells the variant, here always `input_text`."""

    text: str
    """The text."""

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a cacheable stretch of the prompt here."""
