from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .assistant_code_interpreter_tool import AssistantCodeInterpreterTool
    from .assistant_code_interpreter_tool_param import AssistantCodeInterpreterToolParam
    from .assistant_file_search_tool import AssistantFileSearchTool
    from .assistant_file_search_tool_param import AssistantFileSearchToolParam
    from .assistant_function_tool import AssistantFunctionTool
    from .assistant_function_tool_param import AssistantFunctionToolParam
    from .assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam,
    )
    from .assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from .create_thread_request_param import CreateThreadRequestParam
    from .metadata_param import MetadataParam
    from .parallel_tool_calls import ParallelToolCalls
    from .truncation_strategy import TruncationStrategy
    from .truncation_strategy_param import TruncationStrategyParam


class CreateThreadAndRunRequestParam(TypedDict, total=False):
    """A thread to open and the run to start on it."""

    assistant_id: Required[str]
    """Id of the assistant."""

    thread: CreateThreadRequestParam
    """The thread. Left out, it starts empty."""

    model: (
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
        | None
    )
    """Model to use in place of the assistant's."""

    instructions: str | None
    """Instructions in place of the assistant's."""

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

    tool_resources: CreateThreadAndRunRequestToolResourcesParam | None
    """What the tools have to work with."""

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


class CreateThreadAndRunRequestToolResourcesParam(TypedDict, total=False):
    """What the tools have to work with."""

    code_interpreter: CreateThreadAndRunRequestCodeInterpreterParam
    """Material for the code interpreter."""

    file_search: CreateThreadAndRunRequestFileSearchParam
    """Material for file search."""


class CreateThreadAndRunRequestCodeInterpreterParam(TypedDict, total=False):
    """Material for the code interpreter."""

    file_ids: Iterable[str]
    """Files that code may read, 20 at most."""


class CreateThreadAndRunRequestFileSearchParam(TypedDict, total=False):
    """Material for file search."""

    vector_store_ids: Iterable[str]
    """The vector store to search; no more than one."""
