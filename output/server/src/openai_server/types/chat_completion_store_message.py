from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .chat_completion_content_part_image import ChatCompletionContentPartImage
    from .chat_completion_content_part_text import ChatCompletionContentPartText
    from .chat_completion_message import (
        ChatCompletionMessageAnnotation,
        ChatCompletionMessageAudio,
        ChatCompletionMessageFunctionCall,
    )
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls


class ChatCompletionStoreMessage(BaseModel):
    """A message of a stored completion."""

    content: str | None
    """Text of the message; null when the model only calls tools."""

    refusal: str | None
    """What the model says when it declines to answer, else null."""

    tool_calls: ChatCompletionMessageToolCalls | None = None
    """Tools the model wants called. Send each result back in a message with role `tool`."""

    annotations: list[ChatCompletionMessageAnnotation] | None = None
    """Notes on the text, such as the sources found by a web search."""

    role: Literal["assistant"]
    """Author of the message, here always `assistant`."""

    function_call: ChatCompletionMessageFunctionCall | None = None
    """A call in the old form; `tool_calls` has taken its place.

    Deprecated.
    """

    audio: Nullable[ChatCompletionMessageAudio] = None
    """The spoken answer, when audio was among the modalities."""

    id: str
    """Identifier of the message."""

    content_parts: Nullable[
        list[
            Annotated[
                ChatCompletionContentPartText | ChatCompletionContentPartImage,
                Field(discriminator="type"),
            ]
        ]
    ] = None
    """The parts of the message, when it was made of several."""
