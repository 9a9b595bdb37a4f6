from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .chat_completion_content_part_image import ChatCompletionContentPartImageUrl
    from .prompt_cache_breakpoint import PromptCacheBreakpoint
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """An image as part of a message."""

    type: Required[Literal["image_url"]]
    """Tells the variant, here always `image_url`."""

    image_url: Required[
        ChatCompletionContentPartImageUrlParam | ChatCompletionContentPartImageUrl
    ]
    """Which image, and how closely to look."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint
    """Ends a cacheable stretch of the prompt here."""


class ChatCompletionContentPartImageUrlParam(TypedDict, total=False):
    """Which image, and how closely to look."""

    url: Required[str]
    """Web address of the image, or the image itself as a Base64 data URL."""

    detail: Literal["auto", "low", "high"]
    """How finely the image is read. `low` costs few tokens, `high` shows small things,
    `auto` decides by size.
    """
