from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .response_file_search_tool_call import ResponseFileSearchToolCallResult
    from .vector_store_file_attributes_param import VectorStoreFileAttributesParam


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    """A search in files."""

    id: Required[str]
    """Identifier of the item."""

    type: Required[Literal["file_search_call"]]
    """Tells the variant, here always `file_search_call`."""

    status: Required[
        Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    ]
    """How far the item has got."""

    queries: Required[Iterable[str]]
    """What was searched for."""

    results: (
        Iterable[
            ResponseFileSearchToolCallResultParam | ResponseFileSearchToolCallResult
        ]
        | None
    )
    """What was found, when asked for with `include`."""


class ResponseFileSearchToolCallResultParam(TypedDict, total=False):
    file_id: str
    """Id of the file."""

    text: str
    """The text found."""

    filename: str
    """Name of the file."""

    attributes: VectorStoreFileAttributesParam | None
    """Your own labels of the file."""

    score: float
    """How well it fits, from 0 to 1."""
