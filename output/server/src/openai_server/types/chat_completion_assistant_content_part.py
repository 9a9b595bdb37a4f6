from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .chat_completion_content_part_refusal import ChatCompletionContentPartRefusal
    from .chat_completion_content_part_text import ChatCompletionContentPartText

ChatCompletionAssistantContentPart = TypeAliasType(
    "ChatCompletionAssistantContentPart",
    Annotated[
        Union["ChatCompletionContentPartText", "ChatCompletionContentPartRefusal"],
        Field(discriminator="type"),
    ],
)
"""A part of an assistant message: text, or a refusal."""
