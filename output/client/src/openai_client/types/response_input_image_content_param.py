from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .image_detail import ImageDetail
    from .prompt_cache_breakpoint import PromptCacheBreakpoint
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ResponseInputImageContentParam(TypedDict, total=False):
    """An image in the result of a tool."""

    type: Required[Literal["input_image"]]
    """Tells the variant, here always `input_image`."""

    image_url: str | None
    """Web address of the image, or the image itself as a Base64 data URL."""

    file_id: str | None
    """Id of the file."""

    detail: ImageDetail | None
    """How finely it is read."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint | None
    """Ends a cacheable stretch of the prompt here."""
