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
    from .create_thread_request import CreateThreadRequest
    from .metadata import Metadata
    from .parallel_tool_calls import ParallelToolCalls
    from .truncation_strategy import TruncationStrategy


class CreateThreadAndRunRequest(BaseModel, extra="forbid"):
    """A thread to open and the run to start on it."""

    assistant_id: str
    """Id of the assistant."""

    thread: CreateThreadRequest | None = None
    """The thread. Left out, it starts empty."""

    model: Nullable[
        Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
        | str
    ] = None
    """Model to use in place of the assistant's."""

    instructions: Nullable[str] = None
    """Instructions in place of the assistant's."""

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

    tool_resources: Nullable[CreateThreadAndRunRequestToolResources] = None
    """What the tools have to work with."""

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


class CreateThreadAndRunRequestToolResources(BaseModel):
    """What the tools have to work with."""

    code_interpreter: CreateThreadAndRunRequestCodeInterpreter | None = None
    """Material for the code interpreter."""

    file_search: CreateThreadAndRunRequestFileSearch | None = None
    """Material for file search."""


class CreateThreadAndRunRequestCodeInterpreter(BaseModel):
    """Material for the code interpreter."""

    file_ids: Annotated[list[str], Field(max_length=20)] | None = None
    """Files that code may read, 20 at most."""


class CreateThreadAndRunRequestFileSearch(BaseModel):
    """Material for file search."""

    vector_store_ids: Annotated[list[str], Field(max_length=1)] | None = None
    """The vector store to search; no more than one."""
