from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class ApplyPatchCallDeleteFile(BaseModel):
    """Removes a file."""

    type: Literal["delete_file"]
    """Tells the variant, here always `delete_file`."""

    path: Annotated[str, Field(min_length=1)]
    """Path of the file."""
