from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .conversation_reference import ConversationReference
    from .personality import Personality
    from .reasoning import Reasoning
    from .response_input_item import ResponseInputItem
    from .response_text_config import ResponseTextConfig
    from .response_truncation import ResponseTruncation
    from .tool import Tool
    from .tool_choice import ToolChoice


class CountInputTokensRequest(BaseModel):
    """A request whose input is to be measured."""

    model: Nullable[str] = None
    """Model whose tokens to count."""

    input: Nullable[
        Annotated[str, Field(max_length=10485760)] | list[ResponseInputItem]
    ] = None
    """The input to measure: a text, or a list of items."""

    previous_response_id: Nullable[str] = None
    """Response to continue. Not together with `conversation`."""

    tools: Nullable[list[Tool]] = None
    """Tools the model may use."""

    text: Nullable[ResponseTextConfig] = None
    """Form of the text."""

    reasoning: Nullable[Reasoning] = None
    """How the model thinks. Only for reasoning models."""

    truncation: ResponseTruncation | None = None
    """What to do when the input outgrows the context: fail, or with `auto` drop the oldest
    items.

    Deprecated.
    """

    instructions: Nullable[str] = None
    """What the model is told ahead of everything else. Not carried over by
    `previous_response_id`.
    """

    personality: str | Personality | None = None
    """Manner in which the model speaks."""

    conversation: Nullable[ConversationReference] = None
    """Conversation to take up and to add this turn to."""

    tool_choice: Nullable[ToolChoice] = None
    """Whether the model may, must or must not use tools, or which."""

    parallel_tool_calls: Nullable[bool] = None
    """Whether several tools may be called in one turn."""
