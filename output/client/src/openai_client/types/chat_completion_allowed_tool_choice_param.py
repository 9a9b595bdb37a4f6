from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .chat_completion_allowed_tools_param import ChatCompletionAllowedToolsParam


class ChatCompletionAllowedToolChoiceParam(TypedDict):
    """Narrows the tools to some of those given."""

    type: Literal["allowed_tools"]
    """Tells the variant, here always `allowed_tools`."""

    allowed_tools: ChatCompletionAllowedToolsParam
    """Which ones, and whether one must be called."""
