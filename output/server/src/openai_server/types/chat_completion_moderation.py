from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .chat_completion_moderation_error import ChatCompletionModerationError
    from .chat_completion_moderation_results import ChatCompletionModerationResults


class ChatCompletionModeration(BaseModel):
    """Moderation findings for both sides of an exchange."""

    input: Annotated[
        ChatCompletionModerationResults | ChatCompletionModerationError,
        Field(discriminator="type"),
    ]
    """Findings for what you sent."""

    output: Annotated[
        ChatCompletionModerationResults | ChatCompletionModerationError,
        Field(discriminator="type"),
    ]
    """Findings for what the model wrote."""
