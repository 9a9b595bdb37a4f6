from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from .._runtime import BaseModel, Format

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ChatCompletionContentPartImage(BaseModel):
    """An image as part of a message."""

    type: Literal["image_url"]
    """Tells the variant, here always `image_url`."""

    image_url: ChatCompletionContentPartImageUrl
    """Which image, and how closely to look."""

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a cacheable stretch of the prompt here."""


class ChatCompletionContentPartImageUrl(BaseModel):
    """Which image, and how closely to look."""

    url: Annotated[str, Format("uri")]
    """Web address of the image, or the image itself as a Base64 data URL."""

    detail: Literal["auto", "low", "high"] | None = None
    """How finely the image is read. `low` costs few tokens, `high` shows small things,
    `auto` decides by size.
    """
