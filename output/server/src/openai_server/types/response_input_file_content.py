from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Format, Nullable

if TYPE_CHECKING:
    from .file_input_detail import FileInputDetail
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ResponseInputFileContent(BaseModel):
    """A file in the result of a tool."""

    type: Literal["input_file"]
    """Tells the variant, here always `input_file`."""

    file_id: Nullable[str] = None
    """Id of the file."""

    filename: Nullable[str] = None
    """Name of the file."""

    file_data: Nullable[Annotated[str, Field(max_length=73400320)]] = None
    """Content of the file in Base64."""

    file_url: Nullable[Annotated[str, Format("uri")]] = None
    """Web address of the file."""

    detail: FileInputDetail | None = None
    """How finely it is read."""

    prompt_cache_breakpoint: Nullable[PromptCacheBreakpoint] = None
    """Ends a cacheable stretch of the prompt here."""
