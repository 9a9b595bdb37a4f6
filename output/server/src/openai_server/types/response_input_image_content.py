from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Format, Nullable

if TYPE_CHECKING:
    from .image_detail import ImageDetail
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ResponseInputImageContent(BaseModel):
    """An image in the result of a tool."""

    type: Literal["input_image"]
    """Tells the variant, here always `input_image`."""

    image_url: Nullable[Annotated[str, Field(max_length=20971520), Format("uri")]] = (
        None
    )
    """Web address of the image, or the image itself as a Base64 data URL."""

    file_id: Nullable[str] = None
    """Id of the file."""

    detail: Nullable[ImageDetail] = None
    """How finely it is read."""

    prompt_cache_breakpoint: Nullable[PromptCacheBreakpoint] = None
    """Ends a cacheable stretch of the prompt here."""
