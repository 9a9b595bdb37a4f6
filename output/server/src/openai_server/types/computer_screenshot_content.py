from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from .._runtime import BaseModel, Format

if TYPE_CHECKING:
    from .image_detail import ImageDetail
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ComputerScreenshotContent(BaseModel):
    """A picture of a screen."""

    type: Literal["computer_screenshot"]
    """Tells the variant, here always `computer_screenshot`."""

    image_url: Annotated[str, Format("uri")] | None
    """Web address of the image, or the image itself as a Base64 data URL."""

    file_id: str | None
    """Id of the file."""

    detail: ImageDetail
    """How finely it is read."""

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a cacheable stretch of the prompt here."""
