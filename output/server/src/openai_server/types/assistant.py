from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .assistant_code_interpreter_tool import AssistantCodeInterpreterTool
    from .assistant_file_search_tool import AssistantFileSearchTool
    from .assistant_function_tool import AssistantFunctionTool
    from .assistant_response_format_option import AssistantResponseFormatOption
    from .metadata import Metadata


class Assistant(BaseModel):
    """A model with instructions and tools that can be run on threads.

    Deprecated.
    """

    id: str
    """Identifier of the assistant."""

    object: Literal["assistant"]
    """Kind of object, always `assistant`."""

    created_at: int
    """When the assistant came into being, in Unix seconds."""

    name: Annotated[str, Field(max_length=256)] | None
    """Name of the assistant."""

    description: Annotated[str, Field(max_length=512)] | None
    """What the assistant is for."""

    model: str
    """Model it runs on."""

    instructions: Annotated[str, Field(max_length=256000)] | None
    """What the assistant is told to do, ahead of every conversation."""

    tools: Annotated[
        list[
            Annotated[
                AssistantCodeInterpreterTool
                | AssistantFileSearchTool
                | AssistantFunctionTool,
                Field(discriminator="type"),
            ]
        ],
        Field(max_length=128),
    ]
    """Tools it may use."""

    tool_resources: Nullable[AssistantToolResources] = None
    """What the tools have to work with."""

    metadata: Metadata | None
    """Your own notes on the assistant, as key and value."""

    temperature: Nullable[Annotated[float, Field(ge=0, le=2)]] = None
    """Randomness of the choice of tokens, from 0 to 2."""

    top_p: Nullable[Annotated[float, Field(ge=0, le=1)]] = None
    """Sample only from the likeliest tokens that together reach this share of probability.
    An alternative to `temperature`.
    """

    response_format: Nullable[AssistantResponseFormatOption] = None
    """Form of the answers: text, JSON, or JSON that fits a schema."""


class AssistantToolResources(BaseModel):
    """What the tools have to work with."""

    code_interpreter: AssistantToolResourcesCodeInterpreter | None = None
    """Material for the code interpreter."""

    file_search: AssistantToolResourcesFileSearch | None = None
    """Material for file search."""


class AssistantToolResourcesCodeInterpreter(BaseModel):
    """Material for the code interpreter."""

    file_ids: Annotated[list[str], Field(max_length=20)] | None = None
    """Files that code may read, 20 at most."""


class AssistantToolResourcesFileSearch(BaseModel):
    """Material for file search."""

    vector_store_ids: Annotated[list[str], Field(max_length=1)] | None = None
    """The vector store to search; no more than one."""
