from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .error_object import ErrorObject


class ErrorResponse(BaseModel):
    """The body of every answer that is not a success."""

    error: ErrorObject
    """What went wrong."""
