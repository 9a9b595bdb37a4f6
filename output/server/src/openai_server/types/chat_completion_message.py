from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from .._runtime import BaseModel, Format, Nullable

if TYPE_CHECKING:
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls


class ChatCompletionMessage(BaseModel):
    """A message written by the model."""

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


class ChatCompletionMessageAnnotation(BaseModel):
    type: Literal["url_citation"]
    """Tells the variant, here always `url_citation`."""

    url_citation: ChatCompletionMessageAnnotationUrlCitation
    """A web page that backs a passage."""


class ChatCompletionMessageFunctionCall(BaseModel):
    """A call in the old form; `tool_calls` has taken its place.

    Deprecated.
    """

    arguments: str
    """Arguments as JSON text. The model may get them wrong, so check them before use."""

    name: str
    """Name of the function."""


class ChatCompletionMessageAudio(BaseModel):
    """The spoken answer, when audio was among the modalities."""

    id: str
    """Refers to this audio in later requests."""

    expires_at: int
    """Until when it can be referred to, in Unix seconds."""

    data: str
    """The sound in Base64, in the format you asked for."""

    transcript: str
    """What is said."""


class ChatCompletionMessageAnnotationUrlCitation(BaseModel):
    """A web page that backs a passage."""

    end_index: int
    """Where the passage ends in the text (last character)."""

    start_index: int
    """Where the passage begins in the text (first character)."""

    url: Annotated[str, Format("uri")]
    """Address of the page."""

    title: str
    """Title of the page."""
