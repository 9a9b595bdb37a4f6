from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

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
    from .metadata_param import MetadataParam
    from .reasoning_effort import ReasoningEffort


class UpdateAssistantRequestParam(TypedDict, total=False):
    """What to change about an assistant. Fields you leave out keep their value."""

    model: str | AssistantModel
    """Model it runs on."""

    reasoning_effort: ReasoningEffort | None
    """How long a reasoning model should think."""

    name: str | None
    """Name to give it."""

    description: str | None
    """What the assistant is for."""

    instructions: str | None
    """What the assistant is told to do, ahead of every conversation."""

    tools: Iterable[
        AssistantCodeInterpreterToolParam
        | AssistantCodeInterpreterTool
        | AssistantFileSearchToolParam
        | AssistantFileSearchTool
        | AssistantFunctionToolParam
        | AssistantFunctionTool
    ]
    """Tools it may use."""

    tool_resources: UpdateAssistantRequestToolResourcesParam | None
    """What the tools have to work with."""

    metadata: MetadataParam | None
    """Your own notes on the assistant."""

    temperature: float | None
    """Randomness of the choice of tokens, from 0 to 2."""

    top_p: float | None
    """Sample only from the likeliest tokens that together reach this share of probability.
    An alternative to `temperature`.
    """

    response_format: AssistantResponseFormatOptionParam | None
    """Form of the answers: text, JSON, or JSON that fits a schema."""


class UpdateAssistantRequestToolResourcesParam(TypedDict, total=False):
    """What the tools have to work with."""

    code_interpreter: UpdateAssistantRequestCodeInterpreterParam
    """Material for the code interpreter."""

    file_search: UpdateAssistantRequestFileSearchParam
    """Material for file search."""


class UpdateAssistantRequestCodeInterpreterParam(TypedDict, total=False):
    """Material for the code interpreter."""

    file_ids: Iterable[str]
    """Files that code may read, 20 at most."""


class UpdateAssistantRequestFileSearchParam(TypedDict, total=False):
    """Material for file search."""

    vector_store_ids: Iterable[str]
    """The vector store to search; no more than one."""
