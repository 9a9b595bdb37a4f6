from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class FileSearchToolCallResult(BaseModel):
    """One place that a search found."""

    file_id: str
    """File it is in."""

    file_name: str
    """Name of that file."""

    score: Annotated[float, Field(ge=0, le=1)]
    """How well it fits, from 0 to 1."""

    content: list[FileSearchToolCallResultContent] | None = None
    """The text found. Only when asked for with `include`."""


class FileSearchToolCallResultContent(BaseModel):
    type: Literal["text"] | None = None
    """Tells the variant, here always `text`."""

    text: str | None = None
    """The words."""
