from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ChatCompletionContentPartInputAudio(BaseModel):
    """Sound as part of a message."""

    type: Literal["input_audio"]
    """Tells the variant, here always `input_audio`."""

    input_audio: ChatCompletionContentPartInputAudioInputAudio
    """The sound."""

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a cacheable stretch of the prompt here."""


class ChatCompletionContentPartInputAudioInputAudio(BaseModel):
    """The sound."""

    data: str
    """The sound in Base64."""

    format: Literal["wav", "mp3"]
    """How the sound is encoded."""
