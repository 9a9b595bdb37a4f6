from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response_error_code import ResponseErrorCode


class ResponseError(BaseModel):
    """Why a response failed."""

    code: ResponseErrorCode
    """Short code for the cause."""

    message: str
    """The cause in words."""
