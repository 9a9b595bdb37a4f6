from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class ApplyPatchCallUpdateFile(BaseModel):
    """Changes a file."""

    type: Literal["update_file"]
    """Tells the variant, here always `update_file`."""

    path: Annotated[str, Field(min_length=1)]
    """Path of the file."""

    diff: Annotated[str, Field(max_length=10485760)]
    """The change, as a diff."""
