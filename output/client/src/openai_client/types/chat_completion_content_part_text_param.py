from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """A piece of text as part of a message."""

    type: Required[Literal["text"]]
    """Tells the variant, here always `text`."""

    text: Required[str]
    """The text."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint
    """Ends a cacheable stretch of the prompt here."""
