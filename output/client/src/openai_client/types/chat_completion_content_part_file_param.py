from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionContentPartFileParam(TypedDict, total=False):
    """A file as part of a message: uploaded before, or sent along."""

    type: Required[Literal["file"]]
    """Tells the variant, here always `file`."""

    file: Required[ChatCompletionContentPartFileFileParam]
    """The file."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint
    """Ends a cacheable stretch of the prompt here."""


class ChatCompletionContentPartFileFileParam(TypedDict, total=False):
    """The file."""

    filename: str
    """Its name, when the data is sent along."""

    file_data: str
    """Its content in Base64."""

    file_id: str
    """Id of a file uploaded before."""
