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
    from .assistant_model import AssistantModel
    from .assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam,
    )
    from .metadata_param import MetadataParam
    from .reasoning_effort import ReasoningEffort


class CreateAssistantRequestParam(TypedDict, total=False):
    """An assistant to set up. Only `model` is needed."""

    model: Required[str | AssistantModel]
    """Model it runs on."""

    name: str | None
    """Name to give it."""

    description: str | None
    """What the assistant is for."""

    instructions: str | None
    """What the assistant is told to do, ahead of every conversation."""

    reasoning_effort: ReasoningEffort | None
    """How long a reasoning model should think."""

    tools: Iterable[
        AssistantCodeInterpreterToolParam
        | AssistantCodeInterpreterTool
        | AssistantFileSearchToolParam
        | AssistantFileSearchTool
        | AssistantFunctionToolParam
        | AssistantFunctionTool
    ]
    """Tools it may use."""

    tool_resources: CreateAssistantRequestToolResourcesParam | None
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


class CreateAssistantRequestToolResourcesParam(TypedDict, total=False):
    """What the tools have to work with."""

    code_interpreter: CreateAssistantRequestCodeInterpreterParam
    """Material for the code interpreter."""

    file_search: CreateAssistantRequestFileSearchParam
    """Material for file search."""


class CreateAssistantRequestCodeInterpreterParam(TypedDict, total=False):
    """Material for the code interpreter."""

    file_ids: Iterable[str]
    """Files that code may read, 20 at most."""


class CreateAssistantRequestFileSearchParam(TypedDict, total=False):
    """Material for file search."""

    vector_store_ids: Iterable[str]
    """The vector store to search; no more than one."""

    vector_stores: Iterable[CreateAssistantRequestVectorStoreParam]
    """Makes a vector store from these files on the spot. Give this or `vector_store_ids`,
    not both.
    """


class CreateAssistantRequestVectorStoreParam(TypedDict, total=False):
    file_ids: Iterable[str]
    """Files to put in; a store holds 10,000 of them in the older form, many more since."""

    chunking_strategy: (
        CreateAssistantRequestAutoParam | CreateAssistantRequestStaticParam
    )
    """How files are cut into pieces. The automatic way makes pieces of 800 tokens that
    overlap by 400.
    """

    metadata: MetadataParam | None
    """Your own notes on the new vector store."""


class CreateAssistantRequestAutoParam(TypedDict):
    type: Literal["auto"]
    """Tells the variant, here always `auto`."""


class CreateAssistantRequestStaticParam(TypedDict):
    type: Literal["static"]
    """Tells the variant, here always `static`."""

    static: CreateAssistantRequestStaticStaticParam
    """The sizes to use."""


class CreateAssistantRequestStaticStaticParam(TypedDict):
    """The sizes to use."""

    max_chunk_size_tokens: int
    """Longest piece, in tokens."""

    chunk_overlap_tokens: int
    """How many tokens neighbouring pieces share; half the piece at most."""
