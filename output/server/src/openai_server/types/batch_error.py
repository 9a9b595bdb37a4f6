from __future__ import annotations

from .._runtime import BaseModel, Nullable


class BatchError(BaseModel):
    """A fault in the input file."""

    code: str | None = None
    """Short code for the cause."""

    message: str | None = None
    """The cause in words."""

    param: Nullable[str] = None
    """Parameter at fault, or null."""

    line: Nullable[int] = None
    """Line of the file, or null."""
