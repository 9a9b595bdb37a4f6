from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .metadata_param import MetadataParam


class UpdateThreadRequestParam(TypedDict, total=False):
    """What to change about a thread."""

    tool_resources: UpdateThreadRequestToolResourcesParam | None
    """What the tools have to work with."""

    metadata: MetadataParam | None
    """Pairs that take the place of the old ones."""


class UpdateThreadRequestToolResourcesParam(TypedDict, total=False):
    """What the tools have to work with."""

    code_interpreter: UpdateThreadRequestCodeInterpreterParam
    """Material for the code interpreter."""

    file_search: UpdateThreadRequestFileSearchParam
    """Material for file search."""


class UpdateThreadRequestCodeInterpreterParam(TypedDict, total=False):
    """Material for the code interpreter."""

    file_ids: Iterable[str]
    """Files that code may read, 20 at most."""


class UpdateThreadRequestFileSearchParam(TypedDict, total=False):
    """Material for file search."""

    vector_store_ids: Iterable[str]
    """The vector store to search; no more than one."""
