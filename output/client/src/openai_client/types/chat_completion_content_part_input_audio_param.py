from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """Sound as part of a message."""

    type: Required[Literal["input_audio"]]
    """Tells the variant, here always `input_audio`."""

    input_audio: Required[ChatCompletionContentPartInputAudioInputAudioParam]
    """The sound."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint
    """Ends a cacheable stretch of the prompt here."""


class ChatCompletionContentPartInputAudioInputAudioParam(TypedDict):
    """The sound."""

    data: str
    """The sound in Base64."""

    format: Literal["wav", "mp3"]
    """How the sound is encoded."""
