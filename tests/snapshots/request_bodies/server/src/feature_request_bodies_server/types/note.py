from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from .._runtime import BaseModel, Format


class Note(BaseModel):
    text: str
    """What it says."""

    due: Annotated[date, Format("date")] | None = None
    class_: str | None = Field(default=None, alias="class")
    """A keyword for a name."""

    id: str
    created_at: Annotated[datetime, Format("date-time")]
