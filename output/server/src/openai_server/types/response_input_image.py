from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from .._runtime import BaseModel, Format, Nullable

if TYPE_CHECKING:
    from .image_detail import ImageDetail
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ResponseInputImage(BaseModel):
    """An image for the model to look at."""

    type: Literal["input_image"]
    """Tells the variant, here always `input_image`."""

    image_url: Nullable[Annotated[str, Format("uri")]] = None
    """Web address of the image, or the image itself as a Base64 data URL."""

    file_id: Nullable[str] = None
    """Id of the file."""

    detail: ImageDetail
    """How finely it is read."""

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a cacheable stretch of the prompt here."""
