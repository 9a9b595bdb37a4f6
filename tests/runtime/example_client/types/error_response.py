from __future__ import annotations

from .._runtime import BaseModel


class ErrorDetails(BaseModel):
    """What went wrong."""

    message: str
    code: str | None = None


class ErrorResponse(BaseModel):
    """The body of an error."""

    error: ErrorDetails
