from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ChatCompletionContentPartFile(BaseModel):
    """A file as part of a message: uploaded before, or sent along."""

    type: Literal["file"]
    """Tells the variant, here always `file`."""

    file: ChatCompletionContentPartFileFile
    """The file."""

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a cacheable stretch of the prompt here."""


class ChatCompletionContentPartFileFile(BaseModel):
    """The file."""

    filename: str | None = None
    """Its name, when the data is sent along."""

    file_data: str | None = None
    """Its content in Base64."""

    file_id: str | None = None
    """Id of a file uploaded before."""
