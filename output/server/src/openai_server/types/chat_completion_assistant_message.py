from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .chat_completion_assistant_content_part import (
        ChatCompletionAssistantContentPart,
    )
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls


class ChatCompletionAssistantMessage(BaseModel):
    """An earlier message of the model, sent back as context."""

    content: Nullable[
        str | Annotated[list[ChatCompletionAssistantContentPart], Field(min_length=1)]
    ] = None
    """What it said. May be left out when the message calls tools."""

    refusal: Nullable[str] = None
    """How it declined, if it did."""

    role: Literal["assistant"]
    """Author of the message, here always `assistant`."""

    name: str | None = None
    """Tells speakers with the same role apart."""

    audio: Nullable[ChatCompletionAssistantMessageAudio] = None
    """Refers to speech of an earlier answer."""

    tool_calls: ChatCompletionMessageToolCalls | None = None
    """Calls it asked for. Each must be followed by a `tool` message with the result."""

    function_call: Nullable[ChatCompletionAssistantMessageFunctionCall] = None
    """A call in the old form; use `tool_calls`.

    Deprecated.
    """


class ChatCompletionAssistantMessageAudio(BaseModel):
    """Refers to speech of an earlier answer."""

    id: str
    """Id of that audio."""


class ChatCompletionAssistantMessageFunctionCall(BaseModel):
    """A call in the old form; use `tool_calls`.

    Deprecated.
    """

    arguments: str
    """Arguments as JSON text, exactly as the model wrote them."""

    name: str
    """Name of the function."""
