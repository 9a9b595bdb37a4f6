from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class AttachmentFileSearchTool(BaseModel):
    """Gives an attached file to file search."""

    type: Literal["file_search"]
    """Tells the variant, here always `file_search`."""
