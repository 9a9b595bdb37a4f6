from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class MCPHTTPError(BaseModel):
    """The server could not be reached over HTTP."""

    type: Literal["http_error"]
    """Tells the variant, here always `http_error`."""

    code: int
    """HTTP status."""

    message: str
    """The fault in words."""
