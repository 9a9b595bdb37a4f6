from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .chat_completion_allowed_tools import ChatCompletionAllowedTools


class ChatCompletionAllowedToolChoice(BaseModel):
    """Narrows the tools to some of those given."""

    type: Literal["allowed_tools"]
    """Tells the variant, here always `allowed_tools`."""

    allowed_tools: ChatCompletionAllowedTools
    """Which ones, and whether one must be called."""
