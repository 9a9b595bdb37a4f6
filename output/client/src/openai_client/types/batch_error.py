from __future__ import annotations

from .._runtime import BaseModel


class BatchError(BaseModel):
    """A fault in the input file."""

    code: str | None = None
    """Short code for the cause."""

    message: str | None = None
    """The cause in words."""

    param: str | None = None
    """Parameter at fault, or null."""

    line: int | None = None
    """Line of the file, or null."""
