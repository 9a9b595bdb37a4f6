from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .assistant_code_interpreter_tool import AssistantCodeInterpreterTool
    from .assistant_file_search_tool import AssistantFileSearchTool
    from .assistant_function_tool import AssistantFunctionTool
    from .assistant_model import AssistantModel
    from .assistant_response_format_option import AssistantResponseFormatOption
    from .assistant_tool_choice_option import AssistantToolChoiceOption
    from .create_message_request import CreateMessageRequest
    from .metadata import Metadata
    from .parallel_tool_calls import ParallelToolCalls
    from .reasoning_effort import ReasoningEffort
    from .truncation_strategy import TruncationStrategy


class CreateRunRequest(BaseModel, extra="forbid"):
    """A run to start. Fields that an assistant also has override the assistant's for this
    run.
    """

    assistant_id: str
    """Id of the assistant."""

    model: Nullable[str | AssistantModel] = None
    """Model to use in place of the assistant's."""

    reasoning_effort: Nullable[ReasoningEffort] = None
    """How long a reasoning model should think."""

    instructions: Nullable[str] = None
    """Instructions in place of the assistant's."""

    additional_instructions: Nullable[str] = None
    """Instructions to add to the assistant's."""

    additional_messages: Nullable[list[CreateMessageRequest]] = None
    """Messages to append to the thread first."""

    tools: Nullable[
        Annotated[
            list[
                Annotated[
                    AssistantCodeInterpreterTool
                    | AssistantFileSearchTool
                    | AssistantFunctionTool,
                    Field(discriminator="type"),
                ]
            ],
            Field(max_length=20),
        ]
    ] = None
    """Tools in place of the assistant's."""

    metadata: Nullable[Metadata] = None
    """Your own notes on the run."""

    temperature: Nullable[Annotated[float, Field(ge=0, le=2)]] = 1
    """Randomness of the choice of tokens."""

    top_p: Nullable[Annotated[float, Field(ge=0, le=1)]] = 1
    """Share of probability that sampling is limited to."""

    stream: Nullable[bool] = None
    """Follow the run live as server-sent events, up to `data: [DONE]`."""

    max_prompt_tokens: Nullable[Annotated[int, Field(ge=256)]] = None
    """Most prompt tokens over the whole run. A run that goes beyond ends as `incomplete`."""

    max_completion_tokens: Nullable[Annotated[int, Field(ge=256)]] = None
    """Most written tokens over the whole run. A run that goes beyond ends as `incomplete`."""

    truncation_strategy: Nullable[TruncationStrategy] = None
    """How the thread is shortened when it outgrows the context."""

    tool_choice: Nullable[AssistantToolChoiceOption] = None
    """Whether tools may, must or must not be called."""

    parallel_tool_calls: ParallelToolCalls | None = None
    """Whether several functions may be called in one turn."""

    response_format: Nullable[AssistantResponseFormatOption] = None
    """Form of the answers: text, JSON, or JSON that fits a schema."""
