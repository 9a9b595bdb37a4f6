from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .file_input_detail import FileInputDetail
    from .prompt_cache_breakpoint import PromptCacheBreakpoint
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ResponseInputFileParam(TypedDict, total=False):
    """A file for the model to read."""

    type: Required[Literal["input_file"]]
    """Tells the variant, here always `input_file`."""

    file_id: str | None
    """Id of the file."""

    filename: str
    """Name of the file."""

    file_data: str
    """Content of the file in Base64."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint
    """Ends a cacheable stretch of the prompt here."""

    file_url: str
    """Web address of the file."""

    detail: FileInputDetail
    """How finely it is read."""
