from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .metadata import Metadata


class Thread(BaseModel):
    """A conversation between a user and assistants."""

    id: str
    """Identifier of the thread."""

    object: Literal["thread"]
    """Kind of object, always `thread`."""

    created_at: int
    """When the thread came into being, in Unix seconds."""

    tool_resources: ThreadToolResources | None
    """What the tools have to work with."""

    metadata: Metadata | None
    """Your own notes on the thread, as key and value."""


class ThreadToolResources(BaseModel):
    """What the tools have to work with."""

    code_interpreter: ThreadToolResourcesCodeInterpreter | None = None
    """Material for the code interpreter."""

    file_search: ThreadToolResourcesFileSearch | None = None
    """Material for file search."""


class ThreadToolResourcesCodeInterpreter(BaseModel):
    """Material for the code interpreter."""

    file_ids: Annotated[list[str], Field(max_length=20)] | None = None
    """Files that code may read, 20 at most."""


class ThreadToolResourcesFileSearch(BaseModel):
    """Material for file search."""

    vector_store_ids: Annotated[list[str], Field(max_length=1)] | None = None
    """The vector store to search; no more than one."""
