from __future__ import annotations

from .._runtime import BaseModel


class ErrorObject(BaseModel):
    """Describes a fault: for people in `message`, for programs in `type` and `code`."""

    code: str | None
    """Short stable code for the exact cause, such as `rate_limit_exceeded`. Null when
    there is none.
    """

    message: str
    """Explanation for a human reader. Its wording may change, so don't match on it."""

    param: str | None
    """Name of the request parameter at fault, or null when none is to blame."""

    type: str
    """Broad class of the fault, such as `invalid_request_error` or `server_error`."""
