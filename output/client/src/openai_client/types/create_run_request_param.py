from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .assistant_code_interpreter_tool import AssistantCodeInterpreterTool
    from .assistant_code_interpreter_tool_param import AssistantCodeInterpreterToolParam
    from .assistant_file_search_tool import AssistantFileSearchTool
    from .assistant_file_search_tool_param import AssistantFileSearchToolParam
    from .assistant_function_tool import AssistantFunctionTool
    from .assistant_function_tool_param import AssistantFunctionToolParam
    from .assistant_model import AssistantModel
    from .assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam,
    )
    from .assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from .create_message_request_param import CreateMessageRequestParam
    from .metadata_param import MetadataParam
    from .parallel_tool_calls import ParallelToolCalls
    from .reasoning_effort import ReasoningEffort
    from .truncation_strategy import TruncationStrategy
    from .truncation_strategy_param import TruncationStrategyParam


class CreateRunRequestParam(TypedDict, total=False):
    """A run to start. Fields that an assistant also has override the assistant's for this
    run.
    """

    assistant_id: Required[str]
    """Id of the assistant."""

    model: str | AssistantModel | None
    """Model to use in place of the assistant's."""

    reasoning_effort: ReasoningEffort | None
    """How long a reasoning model should think."""

    instructions: str | None
    """Instructions in place of the assistant's."""

    additional_instructions: str | None
    """Instructions to add to the assistant's."""

    additional_messages: Iterable[CreateMessageRequestParam] | None
    """Messages to append to the thread first."""

    tools: (
        Iterable[
            AssistantCodeInterpreterToolParam
            | AssistantCodeInterpreterTool
            | AssistantFileSearchToolParam
            | AssistantFileSearchTool
            | AssistantFunctionToolParam
            | AssistantFunctionTool
        ]
        | None
    )
    """Tools in place of the assistant's."""

    metadata: MetadataParam | None
    """Your own notes on the run."""

    temperature: float | None
    """Randomness of the choice of tokens."""

    top_p: float | None
    """Share of probability that sampling is limited to."""

    stream: bool | None
    """Follow the run live as server-sent events, up to `data: [DONE]`."""

    max_prompt_tokens: int | None
    """Most prompt tokens over the whole run. A run that goes beyond ends as `incomplete`."""

    max_completion_tokens: int | None
    """Most written tokens over the whole run. A run that goes beyond ends as `incomplete`."""

    truncation_strategy: TruncationStrategyParam | TruncationStrategy | None
    """How the thread is shortened when it outgrows the context."""

    tool_choice: AssistantToolChoiceOptionParam | None
    """Whether tools may, must or must not be called."""

    parallel_tool_calls: ParallelToolCalls
    """Whether several functions may be called in one turn."""

    response_format: AssistantResponseFormatOptionParam | None
    """Form of the answers: text, JSON, or JSON that fits a schema."""
