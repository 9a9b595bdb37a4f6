from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ResponseInputTextParam(TypedDict, total=False):
    """Text for the model to read."""

    type: Required[Literal["input_text"]]
    """Tells the variant, here always `input_text`."""

    text: Required[str]
    """The text."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint
    """Ends a cacheable stretch of the prompt here."""
