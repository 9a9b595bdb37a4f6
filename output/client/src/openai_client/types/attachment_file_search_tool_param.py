from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class AttachmentFileSearchToolParam(TypedDict):
    """Gives an attached file to file search."""

    type: Literal["file_search"]
    """Tells the variant, here always `file_search`."""
