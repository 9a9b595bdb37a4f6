from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from .._runtime import BaseModel


class FileObject(BaseModel):
    """A file."""

    id: str
    bytes_: int = Field(alias="bytes")
    created_at: datetime
    filename: str
    purpose: Literal["batch", "vision"]
    parent: FileObject | None = None
