from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .conversation_reference_param import ConversationReferenceParam
    from .personality import Personality
    from .reasoning import Reasoning
    from .reasoning_param import ReasoningParam
    from .response_input_item_param import ResponseInputItemParam
    from .response_text_config import ResponseTextConfig
    from .response_text_config_param import ResponseTextConfigParam
    from .response_truncation import ResponseTruncation
    from .tool_choice_param import ToolChoiceParam
    from .tool_param import ToolParam


class CountInputTokensRequestParam(TypedDict, total=False):
    """A request whose input is to be measured."""

    model: str | None
    """Model whose tokens to count."""

    input: str | Iterable[ResponseInputItemParam] | None
    """The input to measure: a text, or a list of items."""

    previous_response_id: str | None
    """Response to continue. Not together with `conversation`."""

    tools: Iterable[ToolParam] | None
    """Tools the model may use."""

    text: ResponseTextConfigParam | ResponseTextConfig | None
    """Form of the text."""

    reasoning: ReasoningParam | Reasoning | None
    """How the model thinks. Only for reasoning models."""

    truncation: ResponseTruncation
    """What to do when the input outgrows the context: fail, or with `auto` drop the oldest
    items.

    Deprecated.
    """

    instructions: str | None
    """What the model is told ahead of everything else. Not carried over by
    `previous_response_id`.
    """

    personality: str | Personality
    """Manner in which the model speaks."""

    conversation: ConversationReferenceParam | None
    """Conversation to take up and to add this turn to."""

    tool_choice: ToolChoiceParam | None
    """Whether the model may, must or must not use tools, or which."""

    parallel_tool_calls: bool | None
    """Whether several tools may be called in one turn."""
