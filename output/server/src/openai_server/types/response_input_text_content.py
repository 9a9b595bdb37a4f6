from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ResponseInputTextContent(BaseModel):
    """Text in the result of a tool."""

    type: Literal["input_text"]
    """Tells the variant, here always `input_text`."""

    text: Annotated[str, Field(max_length=10485760)]
    """The text."""

    prompt_cache_breakpoint: Nullable[PromptCacheBreakpoint] = None
    """Ends a cacheable stretch of the prompt here."""
