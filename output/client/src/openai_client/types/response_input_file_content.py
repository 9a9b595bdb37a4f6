from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .file_input_detail import FileInputDetail
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ResponseInputFileContent(BaseModel):
    """A file in the result of a tool."""

    type: Literal["input_file"]
    """Tells the variant, here always `input_file`."""

    file_id: str | None = None
    """Id of the file."""

    filename: str | None = None
    """Name of the file."""

    file_data: str | None = None
    """Content of the file in Base64."""

    file_url: str | None = None
    """Web address of the file."""

    detail: FileInputDetail | None = None
    """How finely it is read."""

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a cacheable stretch of the prompt here."""
