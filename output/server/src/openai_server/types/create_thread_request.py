from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .create_message_request import CreateMessageRequest
    from .metadata import Metadata


class CreateThreadRequest(BaseModel, extra="forbid"):
    """How a thread starts out."""

    messages: list[CreateMessageRequest] | None = None
    """First messages."""

    tool_resources: Nullable[CreateThreadRequestToolResources] = None
    """What the tools have to work with."""

    metadata: Nullable[Metadata] = None
    """Your own notes on the thread."""


class CreateThreadRequestToolResources(BaseModel):
    """What the tools have to work with."""

    code_interpreter: CreateThreadRequestCodeInterpreter | None = None
    """Material for the code interpreter."""

    file_search: CreateThreadRequestFileSearch | None = None
    """Material for file search."""


class CreateThreadRequestCodeInterpreter(BaseModel):
    """Material for the code interpreter."""

    file_ids: Annotated[list[str], Field(max_length=20)] | None = None
    """Files that code may read, 20 at most."""


class CreateThreadRequestFileSearch(BaseModel):
    """Material for file search."""

    vector_store_ids: Annotated[list[str], Field(max_length=1)] | None = None
    """The vector store to search; no more than one."""

    vector_stores: (
        Annotated[list[CreateThreadRequestVectorStore], Field(max_length=1)] | None
    ) = None
    """Makes a vector store from these files on the spot. Give this or `vector_store_ids`,
    not both.
    """


class CreateThreadRequestVectorStore(BaseModel):
    file_ids: Annotated[list[str], Field(max_length=100000000)] | None = None
    """Files to put in; a store holds 10,000 of them in the older form, many more since."""

    chunking_strategy: (
        Annotated[
            CreateThreadRequestAuto | CreateThreadRequestStatic,
            Field(discriminator="type"),
        ]
        | None
    ) = None
    """How files are cut into pieces. The automatic way makes pieces of 800 tokens that
    overlap by 400.
    """

    metadata: Nullable[Metadata] = None
    """Your own notes on the new vector store."""


class CreateThreadRequestAuto(BaseModel, extra="forbid"):
    type: Literal["auto"]
    """Tells the variant, here always `auto`."""


class CreateThreadRequestStatic(BaseModel, extra="forbid"):
    type: Literal["static"]
    """Tells the variant, here always `static`."""

    static: CreateThreadRequestStaticStatic
    """The sizes to use."""


class CreateThreadRequestStaticStatic(BaseModel, extra="forbid"):
    """The sizes to use."""

    max_chunk_size_tokens: Annotated[int, Field(ge=100, le=4096)]
    """Longest piece, in tokens."""

    chunk_overlap_tokens: int
    """How many tokens neighbouring pieces share; half the piece at most."""
