from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .metadata import Metadata


class UpdateThreadRequest(BaseModel, extra="forbid"):
    """What to change about a thread."""

    tool_resources: Nullable[UpdateThreadRequestToolResources] = None
    """What the tools have to work with."""

    metadata: Nullable[Metadata] = None
    """Pairs that take the place of the old ones."""


class UpdateThreadRequestToolResources(BaseModel):
    """What the tools have to work with."""

    code_interpreter: UpdateThreadRequestCodeInterpreter | None = None
    """Material for the code interpreter."""

    file_search: UpdateThreadRequestFileSearch | None = None
    """Material for file search."""


class UpdateThreadRequestCodeInterpreter(BaseModel):
    """Material for the code interpreter."""

    file_ids: Annotated[list[str], Field(max_length=20)] | None = None
    """Files that code may read, 20 at most."""


class UpdateThreadRequestFileSearch(BaseModel):
    """Material for file search."""

    vector_store_ids: Annotated[list[str], Field(max_length=1)] | None = None
    """The vector store to search; no more than one."""
