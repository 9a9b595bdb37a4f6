from __future__ import annotations

from .._runtime import BaseModel


class EvalAPIError(BaseModel):
    """Something that went wrong in a run."""

    code: str
    """Short code for the cause."""

    message: str
    """The cause in words."""
