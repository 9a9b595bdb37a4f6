from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .chat_completion_assistant_content_part_param import (
        ChatCompletionAssistantContentPartParam,
    )
    from .chat_completion_message_tool_calls_param import (
        ChatCompletionMessageToolCallsParam,
    )


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """An earlier message of the model, sent back as context."""

    content: str | Iterable[ChatCompletionAssistantContentPartParam] | None
    """What it said. May be left out when the message calls tools."""

    refusal: str | None
    """How it declined, if it did."""

    role: Required[Literal["assistant"]]
    """Author of the message, here always `assistant`."""

    name: str
    """Tells speakers with the same role apart."""

    audio: ChatCompletionAssistantMessageAudioParam | None
    """Refers to speech of an earlier answer."""

    tool_calls: ChatCompletionMessageToolCallsParam
    """Calls it asked for. Each must be followed by a `tool` message with the result."""

    function_call: ChatCompletionAssistantMessageFunctionCallParam | None
    """A call in the old form; use `tool_calls`.

    Deprecated.
    """


class ChatCompletionAssistantMessageAudioParam(TypedDict):
    """Refers to speech of an earlier answer."""

    id: str
    """Id of that audio."""


class ChatCompletionAssistantMessageFunctionCallParam(TypedDict):
    """A call in the old form; use `tool_calls`.

    Deprecated.
    """

    arguments: str
    """Arguments as JSON text, exactly as the model wrote them."""

    name: str
    """Name of the function."""
