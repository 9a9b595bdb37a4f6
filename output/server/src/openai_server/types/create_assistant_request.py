from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .assistant_code_interpreter_tool import AssistantCodeInterpreterTool
    from .assistant_file_search_tool import AssistantFileSearchTool
    from .assistant_function_tool import AssistantFunctionTool
    from .assistant_model import AssistantModel
    from .assistant_response_format_option import AssistantResponseFormatOption
    from .metadata import Metadata
    from .reasoning_effort import ReasoningEffort


class CreateAssistantRequest(BaseModel, extra="forbid"):
    """An assistant to set up. Only `model` is needed."""

    model: str | AssistantModel
    """Model it runs on."""

    name: Nullable[Annotated[str, Field(max_length=256)]] = None
    """Name to give it."""

    description: Nullable[Annotated[str, Field(max_length=512)]] = None
    """What the assistant is for."""

    instructions: Nullable[Annotated[str, Field(max_length=256000)]] = None
    """What the assistant is told to do, ahead of every conversation."""

    reasoning_effort: Nullable[ReasoningEffort] = None
    """How long a reasoning model should think."""

    tools: (
        Annotated[
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
        | None
    ) = None
    """Tools it may use."""

    tool_resources: Nullable[CreateAssistantRequestToolResources] = None
    """What the tools have to work with."""

    metadata: Nullable[Metadata] = None
    """Your own notes on the assistant."""

    temperature: Nullable[Annotated[float, Field(ge=0, le=2)]] = 1
    """Randomness of the choice of tokens, from 0 to 2."""

    top_p: Nullable[Annotated[float, Field(ge=0, le=1)]] = 1
    """Sample only from the likeliest tokens that together reach this share of probability.
    An alternative to `temperature`.
    """

    response_format: Nullable[AssistantResponseFormatOption] = None
    """Form of the answers: text, JSON, or JSON that fits a schema."""


class CreateAssistantRequestToolResources(BaseModel):
    """What the tools have to work with."""

    code_interpreter: CreateAssistantRequestCodeInterpreter | None = None
    """Material for the code interpreter."""

    file_search: CreateAssistantRequestFileSearch | None = None
    """Material for file search."""


class CreateAssistantRequestCodeInterpreter(BaseModel):
    """Material for the code interpreter."""

    file_ids: Annotated[list[str], Field(max_length=20)] | None = None
    """Files that code may read, 20 at most."""


class CreateAssistantRequestFileSearch(BaseModel):
    """Material for file search."""

    vector_store_ids: Annotated[list[str], Field(max_length=1)] | None = None
    """The vector store to search; no more than one."""

    vector_stores: (
        Annotated[list[CreateAssistantRequestVectorStore], Field(max_length=1)] | None
    ) = None
    """Makes a vector store from these files on the spot. Give this or `vector_store_ids`,
    not both.
    """


class CreateAssistantRequestVectorStore(BaseModel):
    file_ids: Annotated[list[str], Field(max_length=100000000)] | None = None
    """Files to put in; a store holds 10,000 of them in the older form, many more since."""

    chunking_strategy: (
        Annotated[
            CreateAssistantRequestAuto | CreateAssistantRequestStatic,
            Field(discriminator="type"),
        ]
        | None
    ) = None
    """How files are cut into pieces. The automatic way makes pieces of 800 tokens that
    overlap by 400.
    """

    metadata: Nullable[Metadata] = None
    """Your own notes on the new vector store."""


class CreateAssistantRequestAuto(BaseModel, extra="forbid"):
    type: Literal["auto"]
    """Tells the variant, here always `auto`."""


class CreateAssistantRequestStatic(BaseModel, extra="forbid"):
    type: Literal["static"]
    """Tells the variant, here always `static`."""

    static: CreateAssistantRequestStaticStatic
    """The sizes to use."""


class CreateAssistantRequestStaticStatic(BaseModel, extra="forbid"):
    """The sizes to use."""

    max_chunk_size_tokens: Annotated[int, Field(ge=100, le=4096)]
    """Longest piece, in tokens."""

    chunk_overlap_tokens: int
    """How many tokens neighbouring pieces share; half the piece at most."""
