from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ResponseInputTextContentParam(TypedDict, total=False):
    """Text in the result of a tool."""

    type: Required[Literal["input_text"]]
    """Tells the variant, here always `input_text`."""

    text: Required[str]
    """The text."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint | None
    """Ends a cacheable stretch of the prompt here."""
