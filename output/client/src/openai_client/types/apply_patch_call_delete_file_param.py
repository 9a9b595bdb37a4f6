from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ApplyPatchCallDeleteFileParam(TypedDict):
    """Removes a file."""

    type: Literal["delete_file"]
    """Tells the variant, here always `delete_file`."""

    path: str
    """Path of the file."""
