from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class ApplyPatchCallCreateFile(BaseModel):
    """Makes a file."""

    type: Literal["create_file"]
    """Tells the variant, here always `create_file`."""

    path: Annotated[str, Field(min_length=1)]
    """Path of the file."""

    diff: Annotated[str, Field(max_length=10485760)]
    """The change, as a diff."""
