from __future__ import annotations

from datetime import date

from pydantic import Field

from .._runtime import BaseModel


class NewNote(BaseModel):
    text: str
    """What it says."""

    due: date | None = None
    class_: str | None = Field(default=None, alias="class")
    """A keyword for a name."""
