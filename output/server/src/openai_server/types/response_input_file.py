from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from .._runtime import BaseModel, Format, Nullable

if TYPE_CHECKING:
    from .file_input_detail import FileInputDetail
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ResponseInputFile(BaseModel):
    """A file for the model to read."""

    type: Literal["input_file"]
    """Tells the variant, here always `input_file`."""

    file_id: Nullable[str] = None
    """Id of the file."""

    filename: str | None = None
    """Name of the file."""

    file_data: str | None = None
    """Content of the file in Base64."""

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a cacheable stretch of the prompt here."""

    file_url: Annotated[str, Format("uri")] | None = None
    """Web address of the file."""

    detail: FileInputDetail | None = None
    """How finely it is read."""
