from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .assistant_code_interpreter_tool import AssistantCodeInterpreterTool
    from .assistant_file_search_tool import AssistantFileSearchTool
    from .assistant_function_tool import AssistantFunctionTool
    from .assistant_response_format_option import AssistantResponseFormatOption
    from .assistant_tool_choice_option import AssistantToolChoiceOption
    from .metadata import Metadata
    from .parallel_tool_calls import ParallelToolCalls
    from .required_action_function_tool_call import RequiredActionFunctionToolCall
    from .run_usage import RunUsage
    from .truncation_strategy import TruncationStrategy


class Run(BaseModel):
    """One go of an assistant at a thread."""

    id: str
    """Identifier of the run."""

    object: Literal["thread.run"]
    """Kind of object, always `thread.run`."""

    created_at: int
    """When the run came into being, in Unix seconds."""

    thread_id: str
    """Id of the thread."""

    assistant_id: str
    """Id of the assistant."""

    status: Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "incomplete",
        "expired",
    ]
    """Where the run stands. `requires_action` waits for tool outputs from you."""

    required_action: RunRequiredAction | None
    """What the run waits for, else null."""

    last_error: RunLastError | None
    """Why the run failed, else null."""

    expires_at: int | None
    """When the run will be given up, in Unix seconds."""

    started_at: int | None
    """When work began, in Unix seconds, or null."""

    cancelled_at: int | None
    """When the run was cancelled, in Unix seconds, or null."""

    failed_at: int | None
    """When the run failed, in Unix seconds, or null."""

    completed_at: int | None
    """When the run was finished, in Unix seconds, or null."""

    incomplete_details: RunIncompleteDetails | None
    """Why the run broke off, else null."""

    model: str
    """Model the run uses."""

    instructions: str
    """Instructions the run follows."""

    tools: Annotated[
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
    """Tools the run may use."""

    metadata: Metadata | None
    """Your own notes on the run, as key and value."""

    usage: RunUsage | None
    """Tokens used; null until the run has ended."""

    temperature: Nullable[float] = None
    """Randomness of the choice of tokens."""

    top_p: Nullable[float] = None
    """Share of probability that sampling is limited to."""

    max_prompt_tokens: Annotated[int, Field(ge=256)] | None
    """Most prompt tokens over the whole run. A run that goes beyond ends as `incomplete`."""

    max_completion_tokens: Annotated[int, Field(ge=256)] | None
    """Most written tokens over the whole run. A run that goes beyond ends as `incomplete`."""

    truncation_strategy: TruncationStrategy | None
    """How the thread is shortened when it outgrows the context."""

    tool_choice: AssistantToolChoiceOption | None
    """Whether tools may, must or must not be called."""

    parallel_tool_calls: ParallelToolCalls
    """Whether several functions may be called in one turn."""

    response_format: AssistantResponseFormatOption | None
    """Form of the answers: text, JSON, or JSON that fits a schema."""


class RunRequiredAction(BaseModel):
    """What the run waits for, else null."""

    type: Literal["submit_tool_outputs"]
    """Tells the variant, here always `submit_tool_outputs`."""

    submit_tool_outputs: RunRequiredActionSubmitToolOutputs
    """The results it needs."""


class RunLastError(BaseModel):
    """Why the run failed, else null."""

    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    """The kind of fault."""

    message: str
    """The fault in words."""


class RunIncompleteDetails(BaseModel):
    """Why the run broke off, else null."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None
    """Which token limit was hit."""


class RunRequiredActionSubmitToolOutputs(BaseModel):
    """The results it needs."""

    tool_calls: list[RequiredActionFunctionToolCall]
    """The calls to carry out."""
