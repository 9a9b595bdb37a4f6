from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .create_message_request_param import CreateMessageRequestParam
    from .metadata_param import MetadataParam


class CreateThreadRequestParam(TypedDict, total=False):
    """How a thread starts out."""

    messages: Iterable[CreateMessageRequestParam]
    """First messages."""

    tool_resources: CreateThreadRequestToolResourcesParam | None
    """What the tools have to work with."""

    metadata: MetadataParam | None
    """Your own notes on the thread."""


class CreateThreadRequestToolResourcesParam(TypedDict, total=False):
    """What the tools have to work with."""

    code_interpreter: CreateThreadRequestCodeInterpreterParam
    """Material for the code interpreter."""

    file_search: CreateThreadRequestFileSearchParam
    """Material for file search."""


class CreateThreadRequestCodeInterpreterParam(TypedDict, total=False):
    """Material for the code interpreter."""

    file_ids: Iterable[str]
    """Files that code may read, 20 at most."""


class CreateThreadRequestFileSearchParam(TypedDict, total=False):
    """Material for file search."""

    vector_store_ids: Iterable[str]
    """The vector store to search; no more than one."""

    vector_stores: Iterable[CreateThreadRequestVectorStoreParam]
    """Makes a vector store from these files on the spot. Give this or `vector_store_ids`,
    not both.
    """


class CreateThreadRequestVectorStoreParam(TypedDict, total=False):
    file_ids: Iterable[str]
    """Files to put in; a store holds 10,000 of them in the older form, many more since."""

    chunking_strategy: CreateThreadRequestAutoParam | CreateThreadRequestStaticParam
    """How files are cut into pieces. The automatic way makes pieces of 800 tokens that
    overlap by 400.
    """

    metadata: MetadataParam | None
    """Your own notes on the new vector store."""


class CreateThreadRequestAutoParam(TypedDict):
    type: Literal["auto"]
    """Tells the variant, here always `auto`."""


class CreateThreadRequestStaticParam(TypedDict):
    type: Literal["static"]
    """Tells the variant, here always `static`."""

    static: CreateThreadRequestStaticStaticParam
    """The sizes to use."""


class CreateThreadRequestStaticStaticParam(TypedDict):
    """The sizes to use."""

    max_chunk_size_tokens: int
    """Longest piece, in tokens."""

    chunk_overlap_tokens: int
    """How many tokens neighbouring pieces share; half the piece at most."""
